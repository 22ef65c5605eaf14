import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { goodsDetail } from "../../../../read/shelf/shelf-detail"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const as_of = new Date().toISOString()
  const sales_channel_id = channelOf(req)
  const shelf = await shelfOf(req.scope, sales_channel_id)
  const asked = req.params.handle ?? ""
  const entry = shelf.byHandle(asked) ?? shelf.byId(asked)
  if (!entry) throw fault("not_found")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = await goodsDetail(db, shelf, entry, { sales_channel_id, as_of })
  if (!goods) throw fault("not_found")
  res.json(goods)
}
