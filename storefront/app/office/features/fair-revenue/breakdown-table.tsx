import { hasQuantity, type Breakdown, type FairRevenue } from "@ocop/shared/report"
import { Link } from "react-router"
import { useMessages } from "../../../lib/messages"
import { Table, Th } from "../../../ui/table"
import { BreakdownRow, SumRow } from "./breakdown-row"
import { BreakdownTabs } from "./breakdown-tabs"
import { ranking, rowsBy } from "./figures"
import { fairMessages } from "./messages"

const SHOWN = 12
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
  const counted = hasQuantity(by)
  return (
    <section className="grid gap-3">
      <BreakdownTabs report={report} by={by} />
      <Table caption={t(`name_${by}`)}>
        <Head by={by} counted={counted} />
        <tbody>
          {shown.map((row) => (
            <BreakdownRow
              key={row.key}
              row={row}
              fair_id={report.fair.id}
              whole={total.revenue}
              counted={counted}
            />
          ))}
          {rest && (
            <SumRow
              label={t("rest", { n: rest.count })}
              revenue={rest.revenue}
              whole={total.revenue}
              counted={counted}
              soft
            />
          )}
          {goods && report.totals.cash_rounding !== 0 && (
            <SumRow
              label={t("rounding")}
              revenue={report.totals.cash_rounding}
              whole={total.revenue}
              counted={counted}
              soft
            />
          )}
          <SumRow
            label={t("total")}
            revenue={goods ? total.revenue + report.totals.cash_rounding : total.revenue}
            whole={total.revenue}
            counted={counted}
          />
        </tbody>
      </Table>
      {rows.length > SHOWN && <MoreRows by={by} whole={whole} count={rows.length} />}
      <p className="max-w-prose text-14 text-ink-soft">{t("goods_note")}</p>
    </section>
  )
}

function Head({ by, counted }: { by: Breakdown; counted: boolean }) {
  const t = useMessages(fairMessages)
  return (
    <thead>
      <tr>
        <Th>{t(`name_${by}`)}</Th>
        <Th number>{t("sales")}</Th>
        {counted && (
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
  )
}

function MoreRows({ by, whole, count }: { by: Breakdown; whole: boolean; count: number }) {
  const t = useMessages(fairMessages)
  return (
    <p className="print:hidden">
      <Link to={`?by=${by}${whole ? "" : "&rows=all"}`} preventScrollReset className="text-link">
        {whole ? t("first_rows") : t("all_rows", { n: count })}
      </Link>
    </p>
  )
}
