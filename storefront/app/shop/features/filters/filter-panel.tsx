import type { GoodsFacets } from "@ocop/shared/goods"
import { useState } from "react"
import { useMessages } from "../../../lib/messages"
import { buttonClass } from "../../../ui/button"
import { Icon } from "../../../ui/icon"
import { type Choice, chosenFilters } from "./choice"
import { FilterList } from "./filter-list"
import { filterMessages } from "./messages"
import type { PointName } from "./options"

const PANEL = "filters"

/** On a phone the filters stand behind this; without JavaScript it leads to them, and they show because they are led to. */
export function useFilterPanel(choice: Choice) {
  const t = useMessages(filterMessages)
  const [open, setOpen] = useState(false)
  const chosen = chosenFilters(choice).length
  const opener = (
    <a
      href={`#${PANEL}`}
      role="button"
      aria-expanded={open}
      aria-controls={PANEL}
      onClick={(event) => {
        event.preventDefault()
        setOpen(!open)
      }}
      className={buttonClass("quiet", "px-4 font-normal lg:hidden")}
    >
      <Icon name="filter" />
      {chosen > 0 ? t("filters_on", { n: chosen }) : t("filters")}
    </a>
  )
  return { open, close: () => setOpen(false), opener }
}

export function FilterPanel({
  choice,
  facets,
  points,
  count,
  open,
  close,
}: {
  choice: Choice
  facets: GoodsFacets
  points: readonly PointName[]
  count: number
  open: boolean
  close: () => void
}) {
  const t = useMessages(filterMessages)
  return (
    <aside
      id={PANEL}
      aria-label={t("filters")}
      className={`scroll-mt-4 lg:block ${open ? "block" : "hidden target:block"}`}
    >
      <FilterList choice={choice} facets={facets} points={points} />
      <div className="sticky bottom-0 border-t border-line bg-paper py-3 lg:hidden">
        <a href="#results" onClick={close} className={buttonClass("quiet", "w-full border-leaf text-leaf")}>
          {t("show", { n: count })}
        </a>
      </div>
    </aside>
  )
}
