import { addDays, dayOf, isDay } from "@ocop/shared/day"
import { Breakdown, FairRevenue } from "@ocop/shared/report"
import { Link, type LoaderFunctionArgs } from "react-router"
import { formatDay } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { BreakdownTable } from "../features/fair-revenue/breakdown-table"
import { Comparisons } from "../features/fair-revenue/comparisons"
import { DayTabs } from "../features/fair-revenue/day-tabs"
import { Exports } from "../features/fair-revenue/exports"
import { daysSold, rowsBy } from "../features/fair-revenue/figures"
import { CoverageSentence } from "../features/coverage/coverage-sentence"
import { Headline } from "../features/fair-revenue/headline"
import { fairMessages } from "../features/fair-revenue/messages"
import { salesPath } from "../features/fair-revenue/row-label"
import { useFreshFigures } from "../features/fair-revenue/use-fresh-figures"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/fair"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const by = Breakdown.safeParse(search.get("by"))
  const asked = search.get("day") ?? ""
  const day = isDay(asked) ? asked : undefined
  const fair_id = params.id
  const read = (query: Record<string, string | undefined>) =>
    loadOffice(request, "/office/reports/fair-revenue", { schema: FairRevenue, query: { fair_id, ...query } })
  const whole = await read({})
  const report = day ? await read({ day }) : whole
  const hours = rowsBy(whole, "hour")
  return { report, hours, by: by.success ? by.data : ("booth" as const), all: search.get("rows") === "all" }
}

export default function Fair({ loaderData: { report, hours, by, all } }: Route.ComponentProps) {
  const t = useMessages(fairMessages)
  const { fair, filters } = report
  useFreshFigures(fair.state === "running")
  const days = daysSold(hours)
  const day = filters.day ?? days[0]
  const nothing = report.totals.sales === 0 && report.rows.length === 0
  return (
    <div className="grid gap-7">
      <title>{fair.name}</title>
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <p className="text-14 print:hidden">
            <Link to="/office/fairs" className="text-link">
              {t("fairs")}
            </Link>
          </p>
          <h1 className="text-22 font-semibold">{fair.name}</h1>
          <p className="text-ink-soft">
            {fair.place} · {formatDay(fair.starts_on)} – {formatDay(fair.ends_on)}
          </p>
        </div>
        <Exports id={fair.id} day={filters.day} />
      </header>
      <DayTabs days={days} day={filters.day} by={by} />
      <Headline
        report={report}
        coverage={<CoverageSentence coverage={report.coverage} as_of={report.as_of} />}
      />
      {nothing ? (
        <section className="grid gap-1 border-t border-line pt-6">
          <h2 className="text-18 font-semibold">{t("nothing")}</h2>
          <p className="text-ink-soft">{t("nothing_help")}</p>
        </section>
      ) : (
        <>
          {day && (
            <Comparisons
              report={report}
              hours={hours}
              day={day}
              before={addDays(day, -1)}
              today={dayOf(report.as_of)}
            />
          )}
          <BreakdownTable report={report} by={by} whole={all} />
          <p className="print:hidden">
            <Link to={salesPath(fair.id)} className="text-link">
              {t("all_sales")}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
