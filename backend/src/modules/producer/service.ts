import { MedusaService } from "@medusajs/framework/utils"
import { Certificate, Producer, ProducerMember, Registration } from "./models/producer"

export class ProducerModuleService extends MedusaService({ Producer, ProducerMember, Registration, Certificate }) {}
