import { Module } from "@medusajs/framework/utils"
import { SearchSweepModuleService } from "./service"

export default Module("searchSweep", { service: SearchSweepModuleService })
