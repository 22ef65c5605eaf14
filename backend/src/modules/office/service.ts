import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry, Grant, Officer } from "./models/officer"
import { SavedFilter } from "./models/saved-filter"

export class OfficeModuleService extends MedusaService({ Officer, Grant, AuditEntry, SavedFilter }) {}
