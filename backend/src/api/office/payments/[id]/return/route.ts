import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { returnMoney } from "../../../../../workflows/payment/return-money"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { ReturnBody } from "../../query"

export async function POST(req: MedusaRequest<ReturnBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const given = { id: req.params.id ?? "", reference: req.validatedBody.reference }
  res.json(granted(await returnMoney(req.scope, given, actingAs(req), Date.now())))
}
