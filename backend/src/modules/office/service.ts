import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry, Grant, Officer } from "./models/officer"

export class OfficeModuleService extends MedusaService({ Officer, Grant, AuditEntry }) {}
