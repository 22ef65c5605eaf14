import { z } from "zod"
import { commaList } from "./comma-list"
import { Vnd } from "./money"
import { Reduction } from "./price-history"

/** As many goods as are asked about at once. */
export const MOST_ASKED_NOW = 100

/** Ids of products, parted by commas. */
export const GoodsNowQuery = z.object({ ids: commaList({ most: MOST_ASKED_NOW, longest: 64 }) })

/** What a product costs and how much of it can be had at this moment; `available` is null where stock is not counted. */
export const GoodsNow = z.object({
  id: z.string(),
  variant_id: z.string(),
  price: Vnd,
  reduced: Reduction.nullish(),
  unit: z.string(),
  available: z.int().nullable(),
  stopped: z.boolean(),
})
export type GoodsNow = z.infer<typeof GoodsNow>

/** Goods that are not in the shop any more are not in the answer. */
export const GoodsNowList = z.object({ as_of: z.string(), items: z.array(GoodsNow) })
export type GoodsNowList = z.infer<typeof GoodsNowList>
