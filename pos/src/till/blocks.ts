import { stopsOf } from "../core/stops"
import type { StoredBlocks } from "../storage/rows"
import type { TillState } from "./state"
import type { Store } from "./store"

/** From now on these must not be sold. What was said before and holds still keeps its place in memory, so nothing is drawn anew. */
export function takeBlocks(store: Store<TillState>, held: StoredBlocks): void {
  const { blocks, head, stops, link } = store.get()
  const is_same = blocks?.list.version === held.list.version
  const last_heard_at = Math.max(held.checked_at, link.last_heard_at ?? 0)
  store.set({
    blocks: held,
    stops: is_same ? stops : stopsOf(held.list, head),
    link: { ...link, last_heard_at },
  })
}
