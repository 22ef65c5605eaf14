import { Module } from "@medusajs/framework/utils"
import { FootfallModuleService } from "./service"

export const FOOTFALL_MODULE = "footfall"

export default Module(FOOTFALL_MODULE, { service: FootfallModuleService })
