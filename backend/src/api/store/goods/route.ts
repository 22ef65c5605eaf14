import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { type GoodsList, GoodsQuery } from "@ocop/shared/goods"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { channelOf } from "./channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsList>): Promise<void> {
  const query = GoodsQuery.parse(req.query)
  const shelf = await shelfOf(req.scope, channelOf(req))
  const { entries, count, facets } = shelf.page(query)
  res.json({ as_of: new Date().toISOString(), items: entries.map(({ card }) => card), count, facets })
}
