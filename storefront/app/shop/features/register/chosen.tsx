import { productGroup } from "@ocop/shared/product-group"
import { productSet } from "@ocop/shared/product-set"
import type { PublicRegister } from "@ocop/shared/register-row"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { chosenFilters, type Filter, type RegisterChoice, registerAddress } from "./choice"
import { registerMessages } from "./messages"

/** What is chosen now, each with its way out. */
export function Chosen({ choice, register }: { choice: RegisterChoice; register: PublicRegister }) {
  const t = useMessages(registerMessages)
  const name = useName(choice, register)
  const filters = chosenFilters(choice)
  if (filters.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {filters.map((filter) => (
        <li key={filter}>
          <Link
            to={registerAddress(choice, { [filter]: null })}
            aria-label={t("drop", { name: name(filter) })}
            className="inline-flex min-h-11 items-center gap-2 rounded-control border border-leaf px-3 text-leaf"
          >
            {name(filter)}
            <Icon name="close" className="size-4" />
          </Link>
        </li>
      ))}
    </ul>
  )
}

function useName(choice: RegisterChoice, { items, facets }: PublicRegister): (filter: Filter) => string {
  const t = useMessages(registerMessages)
  const locale = useLocale()
  return (filter) => {
    const value = String(choice[filter] ?? "")
    const known = filter === "group" ? productGroup(value) : filter === "set" ? productSet(value) : undefined
    if (known) return locale === "vi" ? known.name : known.name_en
    if (filter === "stars") return t("star_choice", { n: value })
    if (filter === "state") return stateName(value, t)
    if (filter === "commune") return facets.commune.find((one) => one.value === value)?.label ?? value
    if (filter === "producer") return items.find((one) => one.producer_handle === value)?.producer ?? value
    return value
  }
}

function stateName(value: string, t: ReturnType<typeof useMessages<keyof (typeof registerMessages)["vi"]>>) {
  switch (value) {
    case "extended":
    case "expired":
    case "revoked":
    case "none":
      return t(value)
    default:
      return t("in_force")
  }
}
