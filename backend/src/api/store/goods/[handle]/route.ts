import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import type { Shelf } from "../../../../read/shelf/shelf"
import { goodsDetail, readAhead } from "../../../../read/shelf/shelf-detail"
import type { ShelfEntry } from "../../../../read/shelf/shelf-entry"
import { seenShelf, shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsDetail>): Promise<void> {
  const asked = req.params.handle ?? ""
  const asking = { sales_channel_id: channelOf(req), as_of: new Date().toISOString() }
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const seen = entryOf(seenShelf(req.scope, asking.sales_channel_id), asked)
  if (seen) readAhead(db, seen, asking)
  const shelf = await shelfOf(req.scope, asking.sales_channel_id)
  const entry = entryOf(shelf, asked)
  const goods = entry && (await goodsDetail(db, shelf, entry, asking))
  if (!goods) throw fault("not_found")
  res.json(goods)
}

function entryOf(shelf: Shelf | null, asked: string): ShelfEntry | null {
  return shelf && (shelf.byHandle(asked) ?? shelf.byId(asked))
}
