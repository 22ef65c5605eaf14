import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { registrationDetail } from "../../../../read/register/certificate-detail"
import { inSnapshot } from "../../../../read/snapshot"
import { fault } from "../../../guard/fault"
import { scopeOf } from "../../../guard/scope"
import type { RegistrationQuery } from "../query"

/** A product of the register, today or `on` a past day. */
export async function GET(
  req: MedusaRequest<unknown, RegistrationQuery>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const today = dayOf(now.getTime())
  const { on = today } = req.validatedQuery
  const day = on < today ? on : today
  const found = await inSnapshot(db, scopeOf(req), (trx) => registrationDetail(trx, req.params.id ?? "", day))
  if (!found) throw fault("not_found")
  res.json({ as_of: now.toISOString(), day, ...found })
}
