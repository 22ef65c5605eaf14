import { ViolationFollowUp } from "@ocop/shared/violation-report"
import { data, type LoaderFunctionArgs } from "react-router"
import { BackendError, callBackend } from "../../lib/backend.server"
import { formatInstant } from "../../lib/format"
import { useMessages } from "../../lib/messages"
import { ButtonLink } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { Page, PageHead } from "../../ui/page"
import { FindReport } from "../features/report/find-report"
import { FollowUp } from "../features/report/follow-up"
import { reportMessages } from "../features/report/messages"
import { pageFault } from "../lib/page-fault.server"
import { PageMeta } from "../lib/page-meta"
import type { Route } from "./+types/report-number"

export async function loader({ request, url, params }: LoaderFunctionArgs) {
  const number = params.number ?? ""
  const sent = url.searchParams.get("sent")
  try {
    const report = await callBackend(`/store/violation-reports/${encodeURIComponent(number)}`, {
      schema: ViolationFollowUp,
      visitor: request,
    })
    return data({ number, report, sent })
  } catch (error) {
    if (error instanceof BackendError && error.fault.code === "report_number_unknown")
      return data({ number, report: null, sent }, { status: 404 })
    return pageFault(error)
  }
}

export function headers() {
  return { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" }
}

export default function ReportNumber({ loaderData: { number, report, sent } }: Route.ComponentProps) {
  const t = useMessages(reportMessages)
  const title = report ? t("number_title", { number: report.number }) : t("unknown_number")
  return (
    <Page className="pb-4">
      <PageMeta title={title} hidden />
      <div className="grid max-w-2xl gap-8">
        <PageHead title={title}>{report && t("at", { at: formatInstant(report.at) })}</PageHead>
        {report && sent && (
          <Notice kind="good" title={t("sent")}>
            {t("sent_help", { number: report.number })}
          </Notice>
        )}
        {report && sent === "words" && (
          <Notice kind="warning" title={t("photo_missing")}>
            {t("photo_missing_help")}
          </Notice>
        )}
        {report ? <FollowUp report={report} /> : <FindReport tried={number} />}
        <p>
          <ButtonLink to="/report/new">{t("another")}</ButtonLink>
        </p>
      </div>
    </Page>
  )
}
