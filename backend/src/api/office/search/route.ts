import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SearchState } from "@ocop/shared/search-state"
import { searchState } from "../../../read/search/search-state"

export async function GET(req: MedusaRequest, res: MedusaResponse<SearchState>): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await searchState(req.scope, db)) })
}
