import { dayOf } from "@ocop/shared/day"
import { DemandReport } from "@ocop/shared/footfall"
import { Form, type LoaderFunctionArgs } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { Button, buttonClass } from "../../ui/button"
import { TextField } from "../../ui/field"
import { GoodsTable } from "../features/demand/goods-table"
import { demandMessages } from "../features/demand/messages"
import { askedPeriod } from "../features/demand/period"
import { SearchTable } from "../features/demand/search-table"
import { loadOffice } from "../session.server"
import { Headline, OfficeHead } from "../ui/office-head"
import { Section } from "../ui/section"
import type { Route } from "./+types/demand"

export async function loader({ request, url }: LoaderFunctionArgs) {
  const period = askedPeriod(url.searchParams, dayOf(Date.now()))
  return loadOffice(request, "/office/demand", { schema: DemandReport, query: period })
}

/** QN-23: what shoppers looked at, asked for, missed and left in their carts. */
export default function Demand({ loaderData: report }: Route.ComponentProps) {
  const t = useMessages(demandMessages)
  const { from, to, as_of, totals } = report
  const file = (format: string) => `/office/demand/export?from=${from}&to=${to}&format=${format}`
  const subject = t("subject", { from: formatDay(from), to: formatDay(to), at: formatInstant(as_of) })
  const sums = Object.entries(totals).map(([kind, count]) => [kind, groupDigits(count)])
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={subject}
        title={<Headline figure={groupDigits(totals.view)}>{t("views")}</Headline>}
        actions={
          <>
            <a href={file("csv")} className={buttonClass("quiet")} download>
              {t("csv")}
            </a>
            <a href={file("xlsx")} className={buttonClass("quiet")} download>
              {t("excel")}
            </a>
          </>
        }
      >
        <p>{t("sums", Object.fromEntries(sums) as Record<string, string>)}</p>
        <p className="max-w-prose text-14 text-ink-soft">{t("rule")}</p>
      </OfficeHead>
      <Form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <TextField name="from" type="date" label={t("from")} defaultValue={from} key={`from-${from}`} />
        <TextField name="to" type="date" label={t("to")} defaultValue={to} key={`to-${to}`} />
        <Button>{t("show")}</Button>
      </Form>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section title={t("viewed")}>
          <GoodsTable caption={t("viewed")} goods={report.viewed} />
        </Section>
        <Section title={t("missed")} aside={t("missed_help")}>
          <SearchTable caption={t("missed")} searches={report.missed} />
        </Section>
        <Section title={t("left")}>
          <GoodsTable caption={t("left")} goods={report.left} />
        </Section>
        <Section title={t("searched")}>
          <SearchTable caption={t("searched")} searches={report.searched} />
        </Section>
      </div>
    </div>
  )
}
