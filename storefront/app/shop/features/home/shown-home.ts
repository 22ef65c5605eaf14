import type { GoodsHome } from "@ocop/shared/goods"
import { productGroups } from "@ocop/shared/product-group"
import { drawnPlaces } from "./places"

const STARS = [5, 4, 3]
const POINTS = 6

/** What the first page shows of the shop's answer: all else would travel to every phone for nothing. */
export function shownHome({ as_of, count, featured, newest, facets, fairs, sales_points }: GoodsHome) {
  return {
    ...{ as_of, count, featured, newest, fairs },
    stars: STARS.filter((stars) => facets.stars[stars]),
    groups: productGroups.map(({ id }) => id).filter((id) => facets.groups[id]),
    places: drawnPlaces(facets.districts),
    // Those with most to choose from; the finder knows them all and which is near.
    points: sales_points
      .toSorted((a, b) => b.goods - a.goods)
      .slice(0, POINTS)
      .map(({ id: _, ...point }) => point),
  }
}

export type ShownHome = ReturnType<typeof shownHome>
