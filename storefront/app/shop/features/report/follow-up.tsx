import type { ViolationFollowUp } from "@ocop/shared/violation-report"
import type { ReactNode } from "react"
import { useMessages } from "../../../lib/messages"
import { reportMessages } from "./messages"

/** Who looks into a report, how far they are, and what they answered. */
export function FollowUp({ report }: { report: ViolationFollowUp }) {
  const t = useMessages(reportMessages)
  return (
    <dl className="border-t border-line">
      <Row name={t("state")}>{t(report.state)}</Row>
      <Row name={t("department")}>{t(report.department)}</Row>
      <div className="grid gap-1 border-b border-line py-3">
        <dt className="font-medium">{t("answer")}</dt>
        <dd className={report.answer ? "whitespace-pre-line" : "text-indigo"}>
          {report.answer ?? t("no_answer")}
        </dd>
      </div>
    </dl>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4 border-b border-line py-3">
      <dt className="max-w-2/5 font-medium">{name}</dt>
      <dd className="text-right text-ink-soft">{children}</dd>
    </div>
  )
}
