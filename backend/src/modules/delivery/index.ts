import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DeliveryService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryService] })
