import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleReturn } from "../../../../../workflows/order/settle-return"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import type { ReceiptBody } from "../../query"
import { mustReachOnline } from "../../reach"

export async function POST(req: MedusaRequest<ReceiptBody>, res: MedusaResponse): Promise<void> {
  await mustReachOnline(req)
  const back = { id: req.params.id ?? "", ...req.validatedBody }
  res.json(granted(await settleReturn(req.scope, back, actingAs(req), Date.now())))
}
