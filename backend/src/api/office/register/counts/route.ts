import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RegisterCountsQuery } from "@ocop/shared/register-counts"
import { registerCounts } from "../../../../read/register/register-counts"

export async function GET(
  req: MedusaRequest<unknown, RegisterCountsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await registerCounts(db, req.validatedQuery)) })
}
