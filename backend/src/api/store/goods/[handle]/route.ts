import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsDetail } from "@ocop/shared/goods"
import { goodsDetail } from "../../../../read/shelf/shelf-detail"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const as_of = new Date().toISOString()
  const shelf = await shelfOf(req.scope, channelOf(req))
  const entry = shelf.byHandle(req.params.handle ?? "")
  if (!entry) throw fault("not_found")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await goodsDetail(db, shelf, entry, as_of))
}
