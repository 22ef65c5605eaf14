import type { ImportReport } from "@ocop/shared/register"
import { groupDigits } from "../../../lib/format"
import { useLocale } from "../../../lib/locale"
import { useMessages } from "../../../lib/messages"
import { Table, Td, Th } from "../../../ui/table"
import { intakeMessages } from "./messages"

const SHOWN = 200

/** What an import did or would do, and every bad row by number, column and reason. */
export function ImportResult({ report }: { report: ImportReport }) {
  const t = useMessages(intakeMessages)
  const bad = new Set(report.errors.map((error) => error.row)).size
  const said = report.applied
    ? t("applied")
    : report.dry_run
      ? t("would")
      : t("not_applied", { n: report.errors.length })
  return (
    <section role="status" className="grid gap-4 border-t border-ink pt-5">
      <header className="grid gap-1">
        <p className="text-ink-soft">
          {report.file} · {said}
        </p>
        <h2 className="text-28 leading-tight font-semibold figures">
          {t("valid", { good: groupDigits(Math.max(0, report.rows - bad)), rows: groupDigits(report.rows) })}
        </h2>
      </header>
      <dl className="flex gap-8">
        <Count label={t("imported")} value={report.imported} />
        <Count label={t("updated")} value={report.updated} />
        <Count label={t("unchanged")} value={report.unchanged} />
      </dl>
      {report.errors.length > 0 && <Errors report={report} />}
      {report.remarks.length > 0 && <Remarks report={report} />}
    </section>
  )
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt className="text-14 text-ink-soft">{label}</dt>
      <dd className="text-18 font-semibold figures">{groupDigits(value)}</dd>
    </div>
  )
}

function Errors({ report }: { report: ImportReport }) {
  const t = useMessages(intakeMessages)
  const locale = useLocale()
  return (
    <div className="grid gap-2">
      <h3 className="text-18 font-semibold">
        {t("errors")}{" "}
        <span className="font-normal text-ink-soft figures">{groupDigits(report.errors.length)}</span>
      </h3>
      <Table caption={t("errors")}>
        <thead>
          <tr>
            <Th number>{t("row")}</Th>
            <Th>{t("column")}</Th>
            <Th>{t("reason")}</Th>
            <Th className="hidden sm:table-cell">{t("value")}</Th>
          </tr>
        </thead>
        <tbody>
          {report.errors.slice(0, SHOWN).map((error, index) => (
            <tr key={index}>
              <Td number>{error.row === 0 ? t("whole_file") : error.row}</Td>
              <Td className="font-medium">{error.column}</Td>
              <Td className="text-chili">{locale === "vi" ? error.message_vi : error.message_en}</Td>
              <Td className="hidden min-w-32 wrap-anywhere text-ink-soft sm:table-cell">{error.value}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

/** What was taken over and still asks for something: goods held back or on sale with a lapsed paper. */
function Remarks({ report }: { report: ImportReport }) {
  const t = useMessages(intakeMessages)
  const locale = useLocale()
  return (
    <div className="grid gap-2">
      <h3 className="text-18 font-semibold">
        {t("remarks")}{" "}
        <span className="font-normal text-ink-soft figures">{groupDigits(report.remarks.length)}</span>
      </h3>
      <Table caption={t("remarks")}>
        <thead>
          <tr>
            <Th number>{t("row")}</Th>
            <Th>{t("product")}</Th>
            <Th>{t("to_do")}</Th>
          </tr>
        </thead>
        <tbody>
          {report.remarks.slice(0, SHOWN).map((remark) => (
            <tr key={remark.row}>
              <Td number>{remark.row}</Td>
              <Td className="font-medium">{remark.product}</Td>
              <Td>{locale === "vi" ? remark.message_vi : remark.message_en}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
