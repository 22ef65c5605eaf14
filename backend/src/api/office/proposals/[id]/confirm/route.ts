import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { standingOf } from "../../../../../read/register/standing-of"
import { confirmChange } from "../../../../../workflows/producer/proposals"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { ConfirmBody } from "../../body"
import { settlementOf } from "../../settlement-of"

/** The second person types the decision's number again; from the commit on the certificate is what it says. */
export async function POST(req: MedusaRequest<ConfirmBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const { decision_number, note } = req.validatedBody
  const settlement = settlementOf(req, note ?? null)
  const { certificate, notice_id } = granted(await confirmChange(req.scope, settlement, decision_number))
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const standing = await standingOf(db, certificate.registration_id, dayOf(settlement.now.getTime()))
  res.json({ as_of: settlement.now.toISOString(), certificate, standing, notice_id })
}
