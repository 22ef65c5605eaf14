import { type DemoGoods, isCarried } from "./goods"
import type { Random } from "./random"
import type { DemoPoint } from "./sales-points"

export interface Shelf {
  point: DemoPoint
  goods: DemoGoods[]
}

const HOME_GOODS = 34
const FOREIGN_GOODS = 8

/** A standing point keeps everything of its own district, much of the province, and a little from elsewhere. */
export function pointShelves(
  points: readonly DemoPoint[],
  goods: readonly DemoGoods[],
  random: Random,
): Shelf[] {
  const carried = goods.filter(isCarried)
  return points.map((point) => {
    const own = carried.filter(({ producer }) => producer.old_district === point.old_district)
    const others = random.shuffled(carried.filter((one) => !own.includes(one)))
    const home = others.filter((one) => isHome(one, point)).slice(0, HOME_GOODS)
    const foreign = others.filter((one) => !isHome(one, point)).slice(0, FOREIGN_GOODS)
    return { point, goods: [...own, ...home, ...foreign] }
  })
}

/** Everything is sold online. */
export function onlineShelf(point: DemoPoint, goods: readonly DemoGoods[]): Shelf {
  return { point, goods: [...goods] }
}

export function boothShelves(fair: { booths: readonly Shelf[] }): Shelf[] {
  return fair.booths.map(({ point, goods }) => ({ point, goods }))
}

function isHome({ producer }: DemoGoods, point: DemoPoint): boolean {
  return producer.province_code === point.province_code
}
