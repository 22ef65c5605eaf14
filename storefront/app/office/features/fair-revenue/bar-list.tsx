import type { ReportRow } from "@ocop/shared/report"
import type { ReactNode } from "react"
import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Stars } from "../../../ui/stars"
import { fairMessages } from "./messages"
import { rowLabel, salesPath } from "./row-label"

/** A short comparison: name, bar, thousands of đồng. Each row opens the sales behind it. */
export function BarList({
  title,
  rows,
  fair_id,
  note,
}: {
  title: string
  rows: readonly ReportRow[]
  fair_id: string
  note?: ReactNode
}) {
  const t = useMessages(fairMessages)
  const most = Math.max(1, ...rows.map((row) => row.revenue))
  return (
    <section className="grid content-start gap-2">
      <h2 className="flex items-baseline justify-between gap-4 text-18 font-semibold">
        {title} <span className="text-14 font-normal text-ink-soft">{t("by_hour_unit")}</span>
      </h2>
      <ul className="grid gap-0.5">
        {rows.map((row) => (
          <li key={row.key}>
            <Link
              to={salesPath(fair_id, row)}
              className="grid min-h-9 grid-cols-[6.5rem_1fr_auto] items-center gap-3 hover:text-leaf"
            >
              <span>
                {row.by === "star" && row.key !== "none" ? (
                  <Stars count={Number(row.key)} label={rowLabel(row, t)} />
                ) : (
                  rowLabel(row, t)
                )}
              </span>
              <span
                aria-hidden="true"
                className="h-3.5 bg-leaf"
                style={{ width: `${Math.max(0.5, (Math.max(0, row.revenue) / most) * 100)}%` }}
              />
              <span className="text-right figures">{groupDigits(Math.round(row.revenue / 1000))}</span>
            </Link>
          </li>
        ))}
      </ul>
      {note && <p className="text-14 text-ink-soft">{note}</p>}
    </section>
  )
}
