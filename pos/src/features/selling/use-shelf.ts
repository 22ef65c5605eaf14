import { useMemo, useState } from "react"
import type { Goods } from "../../till/state"
import { searchGoods, shelvesOf, SHOWN_AT_ONCE, type ShelfId } from "./shelf"

/** The goods in view: what the query finds, else the shelf at hand; more of them on request. */
export function useShelf(goods: Goods, query: string) {
  const [id, setId] = useState<ShelfId>("often")
  const [shown, setShown] = useState(SHOWN_AT_ONCE)
  const shelves = useMemo(() => shelvesOf(goods), [goods])
  const shelf = shelves.find((one) => one.id === id) ?? shelves[0]
  const isSearch = query.trim() !== ""
  const found = useMemo(
    () => (isSearch ? searchGoods(goods, query, shown) : null),
    [goods, query, shown, isSearch],
  )
  const restart = () => setShown(SHOWN_AT_ONCE)
  return {
    shelves,
    shelf: shelf?.id ?? "often",
    setShelf: (next: ShelfId) => {
      setId(next)
      restart()
    },
    isSearch,
    docs: found ? found.docs : (shelf?.docs.slice(0, shown) ?? []),
    total: found ? found.total : (shelf?.docs.length ?? 0),
    more: () => setShown((count) => count + SHOWN_AT_ONCE),
    restart,
  }
}
