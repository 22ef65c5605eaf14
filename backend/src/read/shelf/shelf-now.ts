import type { GoodsNow } from "@ocop/shared/goods-now"
import type { Shelf } from "./shelf"

/** The price and stock of these products as the shelf has them; withdrawn ones are left out. */
export function goodsNow(shelf: Shelf, ids: readonly string[]): GoodsNow[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = shelf.byId(id)
    if (!entry) return []
    const { variant_id, price, unit, available, may_backorder, stopped } = entry.row
    const counted = available !== null && !may_backorder
    return [
      {
        ...{ id, variant_id, price, unit, reduced: entry.card.reduced },
        available: counted ? Math.max(0, available) : null,
        stopped: stopped !== null,
      },
    ]
  })
}
