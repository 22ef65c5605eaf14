import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type GoodsTags, GoodsTagsQuery } from "@ocop/shared/goods-tags"
import { goodsDetail } from "../../../../read/shelf/shelf-detail"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsTags>): Promise<void> {
  const { handles } = GoodsTagsQuery.parse(req.query)
  const sales_channel_id = channelOf(req)
  const as_of = new Date().toISOString()
  const shelf = await shelfOf(req.scope, sales_channel_id)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tagOf = async (handle: string): Promise<[string, string][]> => {
    const entry = shelf.byHandle(handle)
    const goods = entry && (await goodsDetail(db, shelf, entry, { sales_channel_id, as_of }))
    return goods ? [[handle, goods.tag]] : []
  }
  const tags = await Promise.all(handles.map(tagOf))
  res.json({ tags: Object.fromEntries(tags.flat()) })
}
