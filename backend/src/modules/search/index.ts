import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { EmbeddedSearchService } from "./service"

export default ModuleProvider(Modules.SEARCH, { services: [EmbeddedSearchService] })
