import type { GoodsDetail } from "@ocop/shared/goods-page"
import type { Vnd } from "@ocop/shared/money"
import type { UnitPrice } from "@ocop/shared/unit-price"
import type { OpeningWords } from "../../lib/opening-words"

/** A product as its page shows it: with what the rules say of it, so that no browser has to be sent the rules. */
export interface ShownProduct extends GoodsDetail {
  set: { id: string; name: string } | null
  /** What a gram or millilitre costs, where the unit or the name tells how much a piece holds. */
  each: UnitPrice | null
  sales_points: (GoodsDetail["sales_points"][number] & { opening: OpeningWords })[]
  /** What one piece costs to the door in each province; empty where the shop sends none. */
  carriage: { code: string; name: string; fee: Vnd }[]
  papers: (GoodsDetail["papers"][number] & { name: string })[]
}
