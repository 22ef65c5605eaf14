import type { PublicFigures } from "@ocop/shared/public-figures"
import { formatDay, formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Icon } from "../../../ui/icon"
import { HowWorkedOut } from "./how-worked-out"
import { figureMessages } from "./messages"
import { SoldTable } from "./sold-table"

type Sold = PublicFigures["sold"]
type PlaceKey = "point" | "fair" | "online"

/** What was measured, and beside it how much of it was heard. */
export function SoldFigures({ sold }: { sold: Sold }) {
  const t = useMessages(figureMessages)
  const { from, to, total, by_month, by_place } = sold
  const places = by_place.map((row) => ({ ...row, label: t(row.key as PlaceKey) }))
  const months = by_month.map((row) => ({ ...row, label: `${row.key.slice(5)}/${row.key.slice(0, 4)}` }))
  const few = [...by_month, ...by_place, total].some(({ receipts }) => receipts === null)
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h2 className="text-18 font-semibold lg:text-22">{t("sold")}</h2>
        <p className="text-ink-soft">{t("sold_since", { from: formatDay(from), to: formatDay(to) })}</p>
        <Coverage coverage={sold.coverage} />
      </div>
      <div className="grid items-start gap-x-12 gap-y-7 lg:grid-cols-2">
        <SoldTable caption={t("by_place")} heading={t("place")} rows={places} total={total} />
        <SoldTable
          caption={t("by_month")}
          heading={t("month")}
          rows={fromFirst(months).reverse()}
          total={total}
        />
      </div>
      {few && <p className="text-14 text-ink-soft">{t("few_meaning")}</p>}
      <HowWorkedOut>{t("sold_how")}</HowWorkedOut>
    </section>
  )
}

/** Months before the first sale say nothing. */
function fromFirst<Row extends { receipts: number | null }>(months: readonly Row[]): Row[] {
  const first = months.findIndex(({ receipts }) => receipts !== 0)
  return first < 0 ? [...months] : months.slice(first)
}

function Coverage({ coverage }: { coverage: Sold["coverage"] }) {
  const t = useMessages(figureMessages)
  const { devices_expected: n, devices_reported: heard, last_heard_at, unsynced_known } = coverage
  if (last_heard_at === null) return <p className="text-indigo">{t("coverage_none")}</p>
  const whole = heard === n && unsynced_known === 0
  return (
    <p className={`flex gap-2 ${whole ? "text-leaf" : "text-indigo"}`}>
      <Icon name={whole ? "check" : "info"} className="mt-0.5 size-5" />
      <span>
        {t(heard === n ? "coverage_all" : "coverage_some", { n, heard, at: formatInstant(last_heard_at) })}
        {unsynced_known > 0 && ` ${t("unsynced", { n: unsynced_known })}`}
      </span>
    </p>
  )
}
