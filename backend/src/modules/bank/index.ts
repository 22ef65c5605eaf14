import { Module } from "@medusajs/framework/utils"
import { BankModuleService } from "./service"

export const BANK_MODULE = "bank"

export default Module(BANK_MODULE, { service: BankModuleService })
