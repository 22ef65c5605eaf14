import type { Breakdown, FairRevenue } from "@ocop/shared/report"
import { Link } from "react-router"
import { groupDigits } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { ranking, rowsBy } from "./figures"
import { fairMessages } from "./messages"
import { percent } from "./percent"
import { rowLabel, salesPath } from "./row-label"

const SHOWN = 12
const TABS = [
  "booth",
  "producer",
  "product",
  "star",
  "hour",
  "tender",
] as const satisfies readonly Breakdown[]

/** One breakdown at a time, chosen by a link; shown rows, rest and total always add up. */
export function BreakdownTable({
  report,
  by,
  whole,
}: {
  report: FairRevenue
  by: Breakdown
  whole: boolean
}) {
  const t = useMessages(fairMessages)
  const rows = rowsBy(report, by)
  const { shown, rest, total } = ranking(rows, whole ? rows.length : SHOWN)
  const goods = by !== "tender"
  return (
    <section className="grid gap-3">
      <Tabs report={report} by={by} />
      <Table caption={t(`name_${by}`)}>
        <thead>
          <tr>
            <Th>{t(`name_${by}`)}</Th>
            <Th number>{t("sales")}</Th>
            {goods && (
              <Th number className="hidden sm:table-cell">
                {t("quantity")}
              </Th>
            )}
            <Th number>{t("revenue")}</Th>
            <Th number className="hidden sm:table-cell">
              {t("share")}
            </Th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} className="hover:bg-paper-2">
              <Td className="font-medium">
                <Link to={salesPath(report.fair.id, row)} className="hover:text-leaf hover:underline">
                  {rowLabel(row, t)}
                </Link>
              </Td>
              <Td number>{groupDigits(row.sales)}</Td>
              {goods && (
                <Td number className="hidden text-ink-soft sm:table-cell">
                  {(row.quantity_milli / 1000).toLocaleString("vi-VN")}
                </Td>
              )}
              <Td number className="font-medium">
                {groupDigits(row.revenue)}
              </Td>
              <Td number className="hidden text-ink-soft sm:table-cell">
                {percent(row.revenue, total.revenue)}
              </Td>
            </tr>
          ))}
          {rest && (
            <SumRow
              label={t("rest", { n: rest.count })}
              revenue={rest.revenue}
              whole={total.revenue}
              goods={goods}
              soft
            />
          )}
          {goods && report.totals.cash_rounding !== 0 && (
            <SumRow
              label={t("rounding")}
              revenue={report.totals.cash_rounding}
              whole={total.revenue}
              goods={goods}
              soft
            />
          )}
          <SumRow
            label={t("total")}
            revenue={goods ? total.revenue + report.totals.cash_rounding : total.revenue}
            whole={total.revenue}
            goods={goods}
          />
        </tbody>
      </Table>
      {rows.length > SHOWN && (
        <p>
          <Link to={`?by=${by}${whole ? "" : "&rows=all"}`} preventScrollReset className="text-link">
            {whole ? t("first_rows") : t("all_rows", { n: rows.length })}
          </Link>
        </p>
      )}
      <p className="max-w-prose text-14 text-ink-soft">{t("goods_note")}</p>
    </section>
  )
}

function Tabs({ report, by }: { report: FairRevenue; by: Breakdown }) {
  const t = useMessages(fairMessages)
  return (
    <nav aria-label={t("measured")} className="flex gap-x-6 overflow-x-auto border-b border-line">
      {TABS.map((tab) => (
        <Link
          key={tab}
          to={`?by=${tab}`}
          preventScrollReset
          aria-current={tab === by ? "page" : undefined}
          className="-mb-px flex min-h-11 items-center gap-1.5 border-b-2 border-transparent whitespace-nowrap aria-[current=page]:border-leaf aria-[current=page]:font-semibold aria-[current=page]:text-leaf"
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

interface Sum {
  label: string
  revenue: number
  whole: number
  goods: boolean
  soft?: boolean
}

function SumRow({ label, revenue, whole, goods, soft = false }: Sum) {
  const weight = soft ? "text-ink-soft" : "border-t border-ink font-semibold"
  return (
    <tr>
      <Td className={weight}>{label}</Td>
      <Td number className={weight} />
      {goods && <Td number className={`hidden sm:table-cell ${weight}`} />}
      <Td number className={weight}>
        {groupDigits(revenue)}
      </Td>
      <Td number className={`hidden sm:table-cell ${weight}`}>
        {soft ? percent(revenue, whole) : ""}
      </Td>
    </tr>
  )
}
