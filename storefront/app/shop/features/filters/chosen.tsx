import { productGroup } from "@ocop/shared/product-set"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { type Choice, chosenFilters, type Filter, listAddress } from "./choice"
import { filterMessages } from "./messages"

/** What is chosen now, each with its way out. */
export function Chosen({ choice, producer }: { choice: Choice; producer?: string | undefined }) {
  const t = useMessages(filterMessages)
  const locale = useLocale()
  const filters = chosenFilters(choice)
  if (filters.length === 0) return null
  const named = (name: Filter, value: string) => {
    if (name === "stars") return t("star_choice", { n: value.replace(",", ", ") })
    if (name === "producer") return producer ?? value
    const group = name === "group" ? productGroup(value) : undefined
    return (locale === "vi" ? group?.name : group?.name_en) ?? value
  }
  return (
    <ul className="flex flex-wrap gap-2">
      {filters.map((name) => (
        <li key={name}>
          <Link
            to={listAddress(choice, { [name]: null })}
            aria-label={t("remove", { name: named(name, choice[name] ?? "") })}
            className="inline-flex min-h-11 items-center gap-2 rounded-control border border-leaf px-3 text-leaf"
          >
            {named(name, choice[name] ?? "")}
            <Icon name="close" className="size-4" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
