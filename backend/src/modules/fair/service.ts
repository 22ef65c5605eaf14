import { MedusaService } from "@medusajs/framework/utils"
import { Booth, Fair, Participation } from "./models/fair"

export class FairModuleService extends MedusaService({ Fair, Booth, Participation }) {}
