import type { GoodsDetail } from "@ocop/shared/goods-page"
import type { Shelf } from "./shelf"
import { bestFirst } from "./shelf-best"
import type { ShelfEntry } from "./shelf-entry"

const ALIKE = 9
const SIMILAR = 6

/** QN-36: many producers of one type stand side by side. Then other goods of the set, and of the group while there are too few. */
export function similarTo(shelf: Shelf, entry: ShelfEntry): Pick<GoodsDetail, "alike" | "similar"> {
  const { kin } = shelf
  const type = kin.with("type", entry)
  const set = kin.with("set", entry)
  const alike = [...type].filter(({ row }) => row.producer_handle !== entry.row.producer_handle)
  const ofSet = bestFirst([...set].filter((other) => other !== entry && !type.has(other))).slice(0, SIMILAR)
  const missing = SIMILAR - ofSet.length
  const ofGroup = missing > 0 ? [...kin.with("group", entry)].filter((other) => !set.has(other)) : []
  return {
    alike: { count: alike.length, items: bestFirst(alike).slice(0, ALIKE).map(cardOf) },
    similar: [...ofSet, ...bestFirst(ofGroup).slice(0, missing)].map(cardOf),
  }
}

function cardOf({ card }: ShelfEntry): ShelfEntry["card"] {
  return card
}
