import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { type GoodsNowList, GoodsNowQuery } from "@ocop/shared/goods-now"
import { goodsNow } from "../../../../read/shelf/shelf-now"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsNowList>): Promise<void> {
  const { ids } = GoodsNowQuery.parse(req.query)
  const shelf = await shelfOf(req.scope, channelOf(req))
  res.json({ as_of: new Date().toISOString(), items: goodsNow(shelf, ids) })
}
