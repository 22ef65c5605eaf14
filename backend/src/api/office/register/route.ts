import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfficeRegister, OfficeRegisterQuery } from "@ocop/shared/register-office"
import { officeRegister } from "../../../read/register/register-office"
import { scopeOf } from "../../guard/scope"

export async function GET(
  req: MedusaRequest<unknown, OfficeRegisterQuery>,
  res: MedusaResponse<OfficeRegister>,
): Promise<void> {
  const { page, per } = req.validatedQuery
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { items, ...found } = await officeRegister(db, scopeOf(req), req.validatedQuery)
  res.json({
    as_of: new Date().toISOString(),
    total: items.length,
    page,
    per,
    ...found,
    items: items.slice((page - 1) * per, page * per),
  })
}
