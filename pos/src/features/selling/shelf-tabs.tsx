import { useTexts } from "../../ui/texts"
import type { Shelf, ShelfId } from "./shelf"
import { sellingTexts, type SellingKey } from "./texts"

export function ShelfTabs({
  shelves,
  current,
  onChoose,
}: {
  shelves: readonly Shelf[]
  current: ShelfId
  onChoose: (id: ShelfId) => void
}) {
  const t = useTexts(sellingTexts)
  return (
    <nav aria-label={t("groups")} className="-mx-1 shrink-0 overflow-x-auto px-1 py-1">
      <ul className="flex gap-2">
        {shelves.map(({ id }) => (
          <li key={id} className="shrink-0">
            <button
              type="button"
              aria-pressed={id === current}
              onClick={() => onChoose(id)}
              className={`min-h-12 rounded-control px-4 text-16 font-semibold whitespace-nowrap ${id === current ? "bg-leaf text-on-fill" : "bg-paper-2 text-ink active:bg-line"}`}
            >
              {t(name(id))}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function name(id: ShelfId): SellingKey {
  if (id === "often" || id === "all") return id
  if (id === "weighed") return "weigh_by"
  return `group_${id}`
}
