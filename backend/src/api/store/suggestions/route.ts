import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { GoodsQuery, type Suggestions } from "@ocop/shared/goods"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { rankedGoods } from "../../../read/search/ranked-goods"
import { suggestionsFor } from "../../../read/search/suggestions"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { channelOf } from "../goods/channel"
import { SuggestionsQuery } from "./query"

const LOOKED_THROUGH = 100

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<Suggestions>): Promise<void> {
  const { q, of_age } = SuggestionsQuery.parse(req.query)
  const channel = channelOf(req)
  const [shelf, ranked] = await Promise.all([shelfOf(req.scope, channel), rankedGoods(req.scope, channel, q)])
  const { entries } = shelf.page(GoodsQuery.parse({ q, limit: LOOKED_THROUGH }), ranked)
  // Luật 44/2019/QH14, Đ.16.
  const offered = entries.filter(({ card }) => of_age || !isAlcohol(card.product_set))
  res.json(suggestionsFor(shelf, q, offered))
}
