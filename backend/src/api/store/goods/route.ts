import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { type GoodsList, GoodsQuery } from "@ocop/shared/goods"
import { rankedGoods } from "../../../read/search/ranked-goods"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { channelOf } from "./channel"

/** With a text the search engine says what matches and in which order, the shelf what is there now, at which price. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsList>): Promise<void> {
  const query = GoodsQuery.parse(req.query)
  const channel = channelOf(req)
  const [shelf, ranked] = await Promise.all([
    shelfOf(req.scope, channel),
    query.q ? rankedGoods(req.scope, channel, query.q) : null,
  ])
  const page = shelf.page(query, ranked)
  res.json({
    as_of: new Date().toISOString(),
    items: page.entries.map(({ card }) => card),
    count: page.count,
    facets: page.facets,
    ...(query.q && !ranked ? { degraded: true } : {}),
  })
}
