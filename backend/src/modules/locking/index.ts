import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { LeaseLockService } from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [LeaseLockService] })
