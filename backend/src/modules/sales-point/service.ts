import { MedusaService } from "@medusajs/framework/utils"
import { Device, SalesPoint, StaffMember } from "./models/sales-point"

export class SalesPointModuleService extends MedusaService({ SalesPoint, Device, StaffMember }) {}
