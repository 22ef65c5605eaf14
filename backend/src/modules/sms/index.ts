import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmsGatewayService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [SmsGatewayService] })
