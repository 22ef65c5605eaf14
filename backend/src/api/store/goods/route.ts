import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { searchSubject } from "@ocop/shared/footfall"
import { type GoodsList, GoodsQuery } from "@ocop/shared/goods"
import { count } from "../../../modules/footfall/tally"
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
  if (query.q && ranked && page.count === 0) countMiss(req, query)
  res.json({
    as_of: new Date().toISOString(),
    items: page.entries.map(({ card }) => card),
    count: page.count,
    facets: page.facets,
    ...(query.q && !ranked ? { degraded: true } : {}),
  })
}

/** A text that finds nothing, whatever else was chosen, is something shoppers want and nobody sells. */
function countMiss(
  req: MedusaStoreRequest,
  { q = "", offset, limit: _limit, sort: _sort, ...choices }: GoodsQuery,
) {
  const subject = searchSubject(q)
  if (offset > 0 || subject === null || Object.values(choices).some((choice) => choice !== undefined)) return
  count(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), "search_miss", subject, dayOf(Date.now()))
}
