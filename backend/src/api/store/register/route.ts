import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { filterRegister } from "@ocop/shared/register-filter"
import { type PublicRegister, PublicRegisterQuery } from "@ocop/shared/register-row"
import { registerNow } from "../../../read/register-keeper"

export async function GET(req: MedusaRequest, res: MedusaResponse<PublicRegister>): Promise<void> {
  const { page, per, ...asked } = PublicRegisterQuery.parse(req.query)
  const { day, entries } = await registerNow(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const { items, said, facets } = filterRegister(entries, asked)
  res.json({
    as_of: new Date().toISOString(),
    day,
    total: items.length,
    page,
    per,
    said,
    facets,
    items: items.slice((page - 1) * per, page * per),
  })
}
