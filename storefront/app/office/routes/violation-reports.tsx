import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { z } from "zod"
import { formatInstant, groupDigits } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { answered } from "../answered.server"
import { reportMessages } from "../features/report/messages"
import { ReportList } from "../features/report/report"
import { ReportItem } from "../features/report/report-item"
import { callOffice, loadOffice } from "../session.server"
import { Empty } from "../ui/empty"
import { useFault } from "../ui/fault"
import { Headline, OfficeHead } from "../ui/office-head"
import { Pager } from "../ui/pager"
import { Section } from "../ui/section"
import type { Route } from "./+types/violation-reports"

const PER = 50
const STATES = ["received", "looking", "settled"] as const
const Answer = z.object({ id: z.string(), state: z.string(), answer: z.string() })

export async function loader({ request }: LoaderFunctionArgs) {
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  const list = await loadOffice(request, "/office/violation-reports", { schema: ReportList, query: { page } })
  return { page, list }
}

export async function action({ request }: ActionFunctionArgs) {
  const { id, ...body } = Answer.parse(Object.fromEntries(await request.formData()))
  const path = `/office/violation-reports/${encodeURIComponent(id)}/answer`
  const { fault } = await answered(() =>
    callOffice(request, path, { method: "POST", body, schema: z.unknown() }),
  )
  return { id, fault }
}

export default function Reports({ loaderData: { page, list }, actionData }: Route.ComponentProps) {
  const t = useMessages(reportMessages)
  const said = useFault(actionData?.fault, [])
  const waiting = list.items.filter(({ state }) => state !== "settled").length
  return (
    <div className="grid max-w-6xl gap-6">
      <title>{t("title")}</title>
      <OfficeHead
        subject={t("as_of", { at: formatInstant(list.as_of) })}
        title={<Headline figure={groupDigits(waiting)}>{t("waiting", { n: waiting })}</Headline>}
      />
      {list.items.length === 0 && <Empty title={t("none")}>{t("none_help")}</Empty>}
      {STATES.map((state) => {
        const items = list.items.filter((report) => report.state === state)
        if (items.length === 0) return null
        return (
          <Section key={state} title={t(`state_${state}`)} aside={groupDigits(items.length)}>
            {items.map((report) => (
              <ReportItem
                key={report.id}
                report={report}
                error={actionData?.id === report.id ? said.rest : undefined}
              />
            ))}
          </Section>
        )
      })}
      <Pager page={page} per={PER} total={list.total} />
    </div>
  )
}
