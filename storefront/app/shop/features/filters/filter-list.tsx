import type { GoodsFacets } from "@ocop/shared/goods"
import { productGroups } from "@ocop/shared/product-set"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { shortPlace } from "../../lib/place"
import { type Choice, type Filter, listAddress } from "./choice"
import { filterMessages } from "./messages"

interface Option {
  value: string
  label: ReactNode
  count: number
}

const SHOWN = 10

function OptionLinks({
  name,
  options,
  choice,
}: {
  name: Filter
  options: readonly { value: string | null; label: ReactNode; count: number | null }[]
  choice: Choice
}) {
  return (
    <ul>
      {options.map(({ value, label, count }) => {
        const current = (choice[name] ?? null) === value
        return (
          <li key={value ?? ""}>
            <Link
              to={listAddress(choice, { [name]: value })}
              aria-current={current ? "true" : undefined}
              preventScrollReset
              className={`-mx-2 flex min-h-11 items-center justify-between gap-3 rounded-control px-2 py-1 leading-snug hover:bg-paper-2 lg:min-h-9 ${current ? "font-semibold text-leaf" : ""}`}
            >
              <span>{label}</span>
              {count !== null && <span className="figures text-14 font-normal text-ink-soft">{count}</span>}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function Options({
  title,
  name,
  options,
  choice,
}: {
  title: string
  name: Filter
  options: readonly Option[]
  choice: Choice
}) {
  const t = useMessages(filterMessages)
  if (options.length === 0) return null
  const rest = options.slice(SHOWN)
  const any = { value: null, label: t("any"), count: null }
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold">{title}</h3>
      <OptionLinks name={name} choice={choice} options={[any, ...options.slice(0, SHOWN)]} />
      {rest.length > 0 && (
        <details className="group" open={rest.some(({ value }) => value === choice[name])}>
          <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-link group-open:hidden lg:min-h-9">
            {t("more_options", { n: rest.length })}
          </summary>
          <OptionLinks name={name} choice={choice} options={rest} />
        </details>
      )}
    </section>
  )
}

/** Every choice with what it would show; a link each, so that it works without JavaScript. */
export function FilterList({ choice, facets }: { choice: Choice; facets: GoodsFacets }) {
  const t = useMessages(filterMessages)
  const locale = useLocale()
  const stars = [5, 4, 3].filter((count) => facets.stars[count] || choice.stars === String(count))
  const districts = Object.entries(facets.districts).sort(([, a], [, b]) => b - a)
  return (
    <div className="grid gap-6">
      <Options
        title={t("stars")}
        name="stars"
        choice={choice}
        options={stars.map((count) => ({
          value: String(count),
          label: <Stars count={count} label={t("star_choice", { n: count })} showLabel />,
          count: facets.stars[count] ?? 0,
        }))}
      />
      <Options
        title={t("groups")}
        name="group"
        choice={choice}
        options={productGroups
          .filter(({ id }) => facets.groups[id] || choice.group === id)
          .map(({ id, name, name_en }) => ({
            value: id,
            label: locale === "vi" ? name : name_en,
            count: facets.groups[id] ?? 0,
          }))}
      />
      <Options
        title={t("districts")}
        name="district"
        choice={choice}
        options={districts.map(([value, count]) => ({ value, label: shortPlace(value), count }))}
      />
    </div>
  )
}
