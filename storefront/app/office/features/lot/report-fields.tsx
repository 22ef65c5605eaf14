import { useMessages } from "../../../lib/messages"
import { TextField } from "../../../ui/field"
import { lotEntryMessages } from "./entry-messages"
import { HeldFile } from "./held-file"
import type { TestReport } from "./lot"

export const BLANK_REPORT: TestReport = { number: "", on: "", result: "", file_id: null }

/** One test of the lot. */
export function ReportFields({
  report,
  index,
  today,
  error,
}: {
  report: TestReport
  index: number
  today: string
  error: string | undefined
}) {
  const t = useMessages(lotEntryMessages)
  const id = (name: string) => `report-${index}-${name}`
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <TextField
        {...{ name: "number", id: id("number"), label: t("number"), defaultValue: report.number }}
        required
        maxLength={200}
      />
      <TextField
        {...{ name: "on", id: id("on"), label: t("on"), defaultValue: report.on, error, max: today }}
        type="date"
        required
      />
      <TextField
        {...{ name: "result", id: id("result"), label: t("result"), defaultValue: report.result }}
        required
        maxLength={200}
      />
      <HeldFile id={id("file")} label={t("file")} held={report.file_id} />
    </div>
  )
}
