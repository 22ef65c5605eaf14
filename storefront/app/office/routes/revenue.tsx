import { addDays, dayOf, isDay } from "@ocop/shared/day"
import { SalesReport } from "@ocop/shared/report"
import { Form, Link, type LoaderFunctionArgs } from "react-router"
import { formatDay, formatTime, formatVnd, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, ButtonLink } from "../../ui/button"
import { TextField } from "../../ui/field"
import { Table, Td, Th } from "../../ui/table"
import { CoverageSentence } from "../features/coverage/coverage-sentence"
import { salesMessages } from "../features/sales/messages"
import { loadOffice } from "../session.server"
import type { Route } from "./+types/revenue"

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const today = dayOf(Date.now())
  const to = dayIn(search.get("to")) ?? today
  const from = dayIn(search.get("from")) ?? addDays(to, -6)
  const report = await loadOffice(request, "/office/reports/sales", {
    schema: SalesReport,
    query: { from, to },
  })
  return { report, from, to }
}

export default function Revenue({ loaderData: { report, from, to } }: Route.ComponentProps) {
  const t = useMessages(salesMessages)
  const days = `from=${from}&to=${to}`
  return (
    <div className="grid max-w-5xl gap-6">
      <title>{t("revenue")}</title>
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-1">
          <h1 className="text-16 font-normal text-ink-soft">
            {t("period", { from: formatDay(from), to: formatDay(to) })}, {formatTime(report.as_of)}
          </h1>
          <p className="text-28 leading-tight font-semibold figures lg:text-36">
            {formatVnd(report.totals.revenue)}
          </p>
          <CoverageSentence coverage={report.coverage} as_of={report.as_of} />
        </div>
        <p className="flex flex-wrap gap-2 print:hidden">
          <ButtonLink to={`export?${days}&format=csv`} reloadDocument>
            {t("csv")}
          </ButtonLink>
          <ButtonLink kind="primary" to={`export?${days}&format=xlsx`} reloadDocument>
            {t("excel")}
          </ButtonLink>
        </p>
      </header>
      <Form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <TextField name="from" type="date" label={t("from")} defaultValue={from} key={`from-${from}`} />
        <TextField name="to" type="date" label={t("to")} defaultValue={to} key={`to-${to}`} />
        <Button>{t("show")}</Button>
      </Form>
      {report.rows.length > 0 ? (
        <DayTable report={report} />
      ) : (
        <div className="grid gap-1 border-t border-line pt-6">
          <p className="text-18 font-semibold">{t("none")}</p>
          <p className="text-ink-soft">{t("none_help")}</p>
        </div>
      )}
    </div>
  )
}

function DayTable({ report }: { report: SalesReport }) {
  const t = useMessages(salesMessages)
  return (
    <Table caption={t("revenue")}>
      <thead>
        <tr>
          <Th>{t("day")}</Th>
          <Th>{t("place")}</Th>
          <Th number>{t("count")}</Th>
          <Th number className="hidden sm:table-cell">
            {t("refunds")}
          </Th>
          <Th number>{t("total")}</Th>
        </tr>
      </thead>
      <tbody>
        {report.rows.map((row) => (
          <tr key={`${row.business_day}-${row.sales_point_id}-${row.fair_id}`} className="hover:bg-paper-2">
            <Td className="figures whitespace-nowrap">{formatDay(row.business_day)}</Td>
            <Td className="font-medium">
              <Link to={`/office/sales?${rowQuery(row)}`} className="hover:text-leaf hover:underline">
                {row.fair ? `${row.sales_point} · ${row.fair}` : row.sales_point}
              </Link>
            </Td>
            <Td number>{groupDigits(row.sales)}</Td>
            <Td number className="hidden text-ink-soft sm:table-cell">
              {row.refunds > 0 ? groupDigits(row.refunds) : ""}
            </Td>
            <Td number className="font-medium">
              {groupDigits(row.revenue)}
            </Td>
          </tr>
        ))}
        <tr className="font-semibold">
          <Td />
          <Td />
          <Td number>{groupDigits(report.totals.sales)}</Td>
          <Td number className="hidden sm:table-cell">
            {groupDigits(report.totals.refunds)}
          </Td>
          <Td number>{groupDigits(report.totals.revenue)}</Td>
        </tr>
      </tbody>
    </Table>
  )
}

function rowQuery(row: SalesReport["rows"][number]): string {
  const query = new URLSearchParams({ from: row.business_day, to: row.business_day })
  if (row.sales_point_id) query.set("sales_point_id", row.sales_point_id)
  return query.toString()
}

function dayIn(text: string | null): string | undefined {
  return text && isDay(text) ? text : undefined
}
