import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { goodsDetail } from "../../../../read/shelf/shelf-detail"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const asked = req.params.handle ?? ""
  const asking = { sales_channel_id: channelOf(req), as_of: new Date().toISOString() }
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shelf = await shelfOf(req.scope, asking.sales_channel_id)
  const entry = shelf.byHandle(asked) ?? shelf.byId(asked)
  const goods = entry && (await goodsDetail(db, shelf, entry, asking))
  if (!goods) throw fault("not_found")
  res.json(goods)
}
