import { linkHost } from "@ocop/shared/gs1"
import { parseViolationNumber } from "@ocop/shared/violation-report"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { useLocale } from "../../lib/locale"
import { useMessages } from "../../lib/messages"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { FindReport } from "../features/report/find-report"
import { reportMessages } from "../features/report/messages"
import { draftOf, sendReport } from "../features/report/send-report.server"
import { ReportForm } from "../features/report/report-form"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/report-new"

export function loader({ url }: LoaderFunctionArgs) {
  const number = url.searchParams.get("number")
  if (number !== null)
    return redirect(`/report/${parseViolationNumber(number) ?? encodeURIComponent(number)}`)
  const code_read = (url.searchParams.get("code") ?? "").slice(0, 300)
  const host = linkHost(code_read)
  return { code_read, foreign_host: host === url.host ? null : host }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  try {
    const { number, photo_kept } = await sendReport(form, request)
    return redirect(`/report/${number}?sent=${photo_kept === false ? "words" : "all"}`)
  } catch (error) {
    if (error instanceof BackendError)
      return data({ fault: error.fault, draft: draftOf(form) }, { status: error.status })
    throw error
  }
}

export default function ReportNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(reportMessages)
  const locale = useLocale()
  const { code_read, foreign_host } = loaderData
  const fault = actionData?.fault
  const said = fault && (locale === "vi" ? fault.message_vi : fault.message_en)
  const draft = actionData?.draft ?? { about: "", code_read, place: "", words: "", contact: "" }
  return (
    <Page className="pb-4">
      <PageMeta title={t("title")} description={t("description")} />
      <div className="grid max-w-2xl gap-8">
        <PageHead title={t("title")}>{t("lead")}</PageHead>
        {said && !fault.field && <Notice kind="warning" title={said} />}
        <ReportForm
          draft={draft}
          errors={said && fault.field ? { [fault.field]: said } : {}}
          foreign_host={foreign_host}
        />
        <FindReport />
      </div>
    </Page>
  )
}
