import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { GoodsHome } from "@ocop/shared/goods"
import { goodsHome } from "../../../../read/shelf/shelf-home"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { channelOf } from "../channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<GoodsHome>): Promise<void> {
  const as_of = new Date().toISOString()
  const shelf = await shelfOf(req.scope, channelOf(req))
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of, ...(await goodsHome(db, shelf, dayOf(as_of))) })
}
