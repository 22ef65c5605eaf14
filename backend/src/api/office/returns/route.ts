import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { returnList } from "../../../workflows/order/return-list"
import type { ReturnsQuery } from "./query"
import { mustReachOnline } from "./reach"

export async function GET(req: MedusaRequest<unknown, ReturnsQuery>, res: MedusaResponse): Promise<void> {
  await mustReachOnline(req)
  res.json({ as_of: new Date().toISOString(), ...(await returnList(req.scope, req.validatedQuery)) })
}
