import { productGroup } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { shortPlace } from "../../lib/place"
import { type Choice, chosenFilters, type Filter, listAddress, without } from "./choice"
import { filterMessages, standardNames } from "./messages"
import type { PointName } from "./options"
import { priceWords } from "./price-words"

export interface Known {
  producer: string | undefined
  points: readonly PointName[]
}

/** What is chosen now, each with its way out. */
export function Chosen({ choice, known }: { choice: Choice; known: Known }) {
  const t = useMessages(filterMessages)
  const name = useFilterName(choice, known)
  const filters = chosenFilters(choice)
  if (filters.length === 0) return null
  return (
    <ul aria-label={t("chosen")} className="flex flex-wrap gap-2">
      {filters.map((filter) => (
        <li key={filter}>
          <Link
            to={listAddress(choice, without(filter))}
            preventScrollReset
            aria-label={t("remove", { name: name(filter) })}
            className="inline-flex min-h-11 items-center gap-2 rounded-control border border-leaf px-3 py-1 leading-snug text-leaf hover:bg-paper-2"
          >
            {name(filter)}
            <Icon name="close" className="size-4" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link
            to={listAddress({ page: 1, ...(choice.q && { q: choice.q }) }, {})}
            preventScrollReset
            className="inline-flex min-h-11 items-center px-2 text-link"
          >
            {t("clear")}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** A filter's choice in words. */
export function useFilterName(choice: Choice, { producer, points }: Known): (filter: Filter) => string {
  const t = useMessages(filterMessages)
  const standard = useMessages(standardNames)
  const locale = useLocale()
  return (filter) => {
    if (filter === "price") return priceWords(t, choice.price_from, choice.price_to)
    if (filter === "standard" && choice.standard) return standard(choice.standard)
    if (filter === "in_stock") return t("in_stock")
    const value = choice[filter] ?? ""
    if (filter === "stars") return t("star_choice", { n: value.split(",").join(", ") })
    if (filter === "producer") return producer ?? value
    if (filter === "point")
      return t("point_choice", { name: points.find(({ code }) => code === value)?.name ?? value })
    const named = filter === "group" ? productGroup(value) : filter === "set" ? productSet(value) : undefined
    if (named) return locale === "vi" ? named.name : named.name_en
    return filter === "district" || filter === "commune" ? shortPlace(value) : value
  }
}
