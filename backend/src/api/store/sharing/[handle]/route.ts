import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../../goods/channel"
import { picturedGoods } from "../pictured-goods"
import { picturedShop, sendPicture } from "../send-picture"

/** A drink with alcohol is advertised to nobody (law 44/2019/QH14): whoever is sent its address sees the shop's picture. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const shelf = await shelfOf(req.scope, channelOf(req))
  const entry = shelf.byHandle(req.params.handle ?? "")
  if (!entry) throw fault("not_found")
  const shown = isAlcohol(entry.card.product_set) ? picturedShop() : await picturedGoods(req.scope, entry)
  await sendPicture(req, res, shown)
}
