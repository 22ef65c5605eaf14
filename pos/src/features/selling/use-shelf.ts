import { useMemo, useState } from "react"
import type { Goods } from "../../till/state"
import { FOUND_AT_ONCE, searchGoods, shelvesOf, SHOWN_AT_ONCE, type ShelfId } from "./shelf"

/** The goods in view: what the query finds, else the shelf at hand; more of them on request. */
export function useShelf(goods: Goods, query: string) {
  const [id, setId] = useState<ShelfId>("often")
  const [extra, setExtra] = useState(0)
  const shelves = useMemo(() => shelvesOf(goods), [goods])
  const shelf = shelves.find((one) => one.id === id) ?? shelves[0]
  const isSearch = query.trim() !== ""
  const found = useMemo(
    () => (isSearch ? searchGoods(goods, query, FOUND_AT_ONCE + extra) : null),
    [goods, query, extra, isSearch],
  )
  const restart = () => setExtra(0)
  return {
    shelves,
    shelf: shelf?.id ?? "often",
    setShelf: (next: ShelfId) => {
      setId(next)
      restart()
    },
    isSearch,
    docs: found ? found.docs : (shelf?.docs.slice(0, SHOWN_AT_ONCE + extra) ?? []),
    total: found ? found.total : (shelf?.docs.length ?? 0),
    more: () => setExtra((count) => count + SHOWN_AT_ONCE),
    restart,
  }
}
