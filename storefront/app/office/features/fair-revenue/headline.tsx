import type { ReactNode } from "react"
import type { FairRevenue } from "@ocop/shared/report"
import { formatDay, formatTime, formatVnd, groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { fairMessages } from "./messages"
import { percent } from "./percent"

/** Subject and as-of, one figure, how complete it is. */
export function Headline({ report, coverage }: { report: FairRevenue; coverage: ReactNode }) {
  const t = useMessages(fairMessages)
  const { totals, filters } = report
  const subject = filters.day ? t("measured_on", { day: formatDay(filters.day) }) : t("measured")
  return (
    <section className="grid gap-x-10 gap-y-4 xl:grid-cols-[1fr_auto] xl:items-end">
      <div className="grid gap-1">
        <p className="text-ink-soft">
          {subject}, {formatTime(report.as_of)}
        </p>
        <p data-testid="fair-revenue" className="text-28 leading-tight font-semibold figures lg:text-36">
          {formatVnd(totals.revenue)}
        </p>
      </div>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:flex">
        <Figure label={t("sales")} value={groupDigits(totals.sales)} />
        <Figure label={t("refunds")} value={groupDigits(totals.refunds)} />
        <Figure
          label={t("certified")}
          value={percent(totals.certified_revenue, totals.goods_revenue) || "–"}
        />
        <Figure label={t("flagged")} value={groupDigits(totals.flagged)} />
      </dl>
      <div className="xl:col-span-2">{coverage}</div>
    </section>
  )
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-14 text-ink-soft">{label}</dt>
      <dd className="text-18 font-semibold figures">{value}</dd>
    </div>
  )
}
