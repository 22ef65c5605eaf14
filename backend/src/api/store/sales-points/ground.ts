import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { homeProvince } from "../../../read/register/register-surroundings"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { standingPoints } from "../../../read/shop-places/points"
import { communesOf, findPlaces } from "../../../workflows/producer/places"
import { channelOf } from "../goods/channel"
import type { Ground } from "./found-points"

/** Goods are counted as the shop's list counts them: what it offers and a point has a whole piece of. */
export async function groundOf(req: MedusaStoreRequest): Promise<Ground> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [points, shelf, home] = await Promise.all([
    standingPoints(db),
    shelfOf(req.scope, channelOf(req)),
    homeProvince(db),
  ])
  return {
    points,
    goods: shelf.page({ offset: 0, limit: 1 }).facets.points,
    communes: communesOf(home),
    findPlaces: (q) => findPlaces({ q }, home).items.filter(({ province_code }) => province_code === home),
  }
}
