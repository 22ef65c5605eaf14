import type { GoodsDetail } from "@ocop/shared/goods-page"
import type { Shelf } from "./shelf"
import type { ShelfEntry } from "./shelf-entry"

const ALIKE = 9
const SIMILAR = 6

/** QN-36: many producers of one type stand side by side. Then other goods of the set, and of the group while there are too few. */
export function similarTo({ kin }: Shelf, entry: ShelfEntry): Pick<GoodsDetail, "alike" | "similar"> {
  const producer = kin.with("producer", entry)
  const type = kin.with("type", entry)
  const set = kin.with("set", entry)
  const group = kin.with("group", entry)
  const own = [...producer].filter((other) => type.has(other)).length
  const inSet = Math.min(SIMILAR, set.size - type.size)
  const inGroup = Math.min(SIMILAR - inSet, group.size - set.size)
  return {
    alike: {
      count: type.size - own,
      items: first(ALIKE, kin.rankedWith("type", entry), (other) => !producer.has(other)),
    },
    similar: [
      ...first(inSet, kin.rankedWith("set", entry), (other) => !type.has(other)),
      ...first(inGroup, kin.rankedWith("group", entry), (other) => !set.has(other)),
    ],
  }
}

/** Their cards, no more of the list looked at than it takes. */
function first(
  most: number,
  ranked: readonly ShelfEntry[],
  holds: (entry: ShelfEntry) => boolean,
): ShelfEntry["card"][] {
  const found: ShelfEntry["card"][] = []
  for (const entry of ranked) {
    if (found.length >= most) break
    if (holds(entry)) found.push(entry.card)
  }
  return found
}
