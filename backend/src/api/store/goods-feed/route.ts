import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { type FeedPage, FeedQuery } from "@ocop/shared/goods-feed"
import { goodsFeed } from "../../../read/feed/goods-feed"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { channelOf } from "../goods/channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<FeedPage>): Promise<void> {
  const as_of = new Date().toISOString()
  const shelf = await shelfOf(req.scope, channelOf(req))
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of, ...(await goodsFeed(db, shelf, FeedQuery.parse(req.query), dayOf(as_of))) })
}
