import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PublicRegister, PublicRegisterQuery } from "@ocop/shared/register-row"
import { registerAnswer } from "../../../read/register/register-answers"
import { registerNow } from "../../../read/register/register-keeper"

export async function GET(req: MedusaRequest, res: MedusaResponse<PublicRegister>): Promise<void> {
  const { page, per, ...asked } = PublicRegisterQuery.parse(req.query)
  const register = await registerNow(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const { items, said, facets } = registerAnswer(register, asked)
  res.json({
    as_of: new Date().toISOString(),
    day: register.day,
    total: items.length,
    page,
    per,
    said,
    facets,
    items: items.slice((page - 1) * per, page * per),
  })
}
