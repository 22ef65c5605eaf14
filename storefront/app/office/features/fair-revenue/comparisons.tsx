import type { FairRevenue, ReportRow } from "@ocop/shared/report"
import { formatDay, formatTime, formatVnd } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { BarList } from "./bar-list"
import { hourBars, rowsBy } from "./figures"
import { HourChart } from "./hour-chart"
import { fairMessages } from "./messages"

interface Days {
  report: FairRevenue
  hours: readonly ReportRow[]
  day: string
  before: string
  today: string
}

/** The three comparisons asked for: hours against the day before, stars, tenders. */
export function Comparisons({ report, hours, day, before, today }: Days) {
  const t = useMessages(fairMessages)
  const { lapsed_revenue, unconfirmed } = report.totals
  const running = day === today ? Number(formatTime(report.as_of).slice(0, 2)) : null
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <div className="sm:hidden">
        <BarList
          title={`${t("by_hour")} ${formatDay(day)}`}
          rows={hours.filter((row) => row.key.startsWith(day))}
          fair_id={report.fair.id}
        />
      </div>
      <section className="hidden content-start gap-2 sm:grid">
        <h2 className="text-18 font-semibold">
          {t("by_hour")}{" "}
          <span className="text-14 font-normal text-ink-soft">
            {formatDay(day)}, {t("by_hour_unit")}
          </span>
        </h2>
        <HourChart bars={hourBars(hours, day, before)} running={running} />
      </section>
      <BarList
        title={t("by_star")}
        rows={rowsBy(report, "star")}
        fair_id={report.fair.id}
        note={lapsed_revenue > 0 ? t("lapsed", { amount: formatVnd(lapsed_revenue) }) : null}
      />
      <BarList
        title={t("by_tender")}
        rows={rowsBy(report, "tender")}
        fair_id={report.fair.id}
        note={unconfirmed > 0 ? t("unconfirmed", { amount: formatVnd(unconfirmed) }) : null}
      />
    </div>
  )
}
