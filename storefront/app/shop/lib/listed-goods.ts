import type { GoodsCard } from "@ocop/shared/goods"

/**
 * A drink with alcohol, to who has not said to be of age: that there is one, where from and whether it is to be had. Its page
 * is asked for by its id, since the address by handle names it.
 */
export interface VeiledGoods extends Pick<GoodsCard, "id" | "commune" | "stars" | "in_stock"> {
  veiled: true
}

/** What a card shows. A certificate's id, which no card does, is the one thing of it that cannot be packed. */
export type GoodsOnCard = Omit<GoodsCard, "certificate_id">

export type ListedGoods = GoodsOnCard | VeiledGoods
