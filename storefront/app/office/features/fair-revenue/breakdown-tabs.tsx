import type { Breakdown, FairRevenue } from "@ocop/shared/report"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { fairMessages } from "./messages"

const TABS = [
  "booth",
  "producer",
  "product",
  "star",
  "hour",
  "tender",
] as const satisfies readonly Breakdown[]

export function BreakdownTabs({ report, by }: { report: FairRevenue; by: Breakdown }) {
  const t = useMessages(fairMessages)
  return (
    <nav aria-label={t("measured")} className="flex gap-x-6 overflow-x-auto border-b border-line">
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={`?by=${tab}`}
          preventScrollReset
          aria-current={tab === by ? "page" : undefined}
          className="-mb-px flex min-h-11 items-center gap-1.5 border-b-2 border-transparent whitespace-nowrap aria-[current=page]:border-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf print:not-aria-[current=page]:hidden"
        >
          {tab === "booth" || tab === "producer" || tab === "product" ? t(`by_${tab}`) : t(`name_${tab}`)}
          <span className="text-14 text-ink-soft figures">
            {report.rows.filter((row) => row.by === tab).length}
          </span>
        </Link>
      ))}
    </nav>
  )
}
