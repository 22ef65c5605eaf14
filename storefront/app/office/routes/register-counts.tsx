import type { LoaderFunctionArgs } from "react-router"
import { formatDay, formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { buttonClass } from "../../ui/button"
import { CountQuestion } from "../features/counts/count-question"
import { askedOf, Counts } from "../features/counts/counts"
import { CountsTable } from "../features/counts/counts-table"
import { countsMessages } from "../features/counts/messages"
import { Shares } from "../features/counts/shares"
import { loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { Headline, OfficeHead } from "../ui/office-head"
import { PrintButton } from "../ui/print-button"
import type { Route } from "./+types/register-counts"

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(new URL(request.url).searchParams)
  const counts = await loadOffice(request, "/office/register/counts", { schema: Counts, query: { ...asked } })
  return { asked, counts }
}

/** ĐN-1, ĐN-3, ĐN-4: the register in figures, on the screen and on paper. */
export default function RegisterCounts({ loaderData: { asked, counts } }: Route.ComponentProps) {
  const t = useMessages(countsMessages)
  const { by } = asked
  const question = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  const subject = asked.on
    ? t("on_day", { day: formatDay(counts.day) })
    : t("as_of", { at: formatInstant(counts.as_of) })
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        crumbs={[{ to: "/office/register", label: t("register") }]}
        subject={subject}
        title={<Headline figure={groupDigits(counts.stamped_share.whole)}>{t("in_force")}</Headline>}
        actions={
          <>
            <a href={`/office/register/counts/export?${question}`} className={buttonClass("quiet")} download>
              {t("export")}
            </a>
            <PrintButton>{t("print")}</PrintButton>
          </>
        }
      />
      <CountQuestion asked={asked} />
      {counts.rows.length > 0 ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <p className="text-14 text-ink-soft">
            {t("rule")} {(by === "year" || by === "department") && t(`no_sum_${by}`)}
          </p>
          <CountsTable asked={asked} counts={counts.rows} />
        </div>
      ) : (
        <Empty title={t("none")}>{t("none_help")}</Empty>
      )}
      <Shares counts={counts} past={asked.on !== undefined} />
    </div>
  )
}
