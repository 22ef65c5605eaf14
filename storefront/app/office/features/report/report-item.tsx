import { departmentNames } from "@ocop/shared/product-set"
import { Form, Link } from "react-router"
import { formatInstant } from "../../../lib/format"
import { useMessages } from "../../../lib/messages"
import { Button } from "../../../ui/button"
import { CONTROL } from "../../../ui/field"
import { Fact, Facts } from "../../ui/section"
import { reportMessages } from "./messages"
import type { Report } from "./report"

/** One report: what was seen, about which goods, and the answer or the form for it. */
export function ReportItem({ report, error }: { report: Report; error: string | undefined }) {
  const t = useMessages(reportMessages)
  const { id, number, at, about, product, registration_id, code_read, words, state, answer } = report
  return (
    <article id={id} className="grid gap-x-9 gap-y-3 border-b border-line py-5 lg:grid-cols-[3fr_2fr]">
      <div className="grid content-start gap-2">
        <h3 className="font-semibold">
          {t(`about_${about}`)}
          {product && registration_id && (
            <>
              {": "}
              <Link to={`/office/register/${registration_id}`} className="text-link">
                {product}
              </Link>
            </>
          )}
        </h3>
        <p className="text-14 text-ink-soft figures">
          {number} · {formatInstant(at)} · {departmentNames[report.department]}
        </p>
        <p className="max-w-prose whitespace-pre-line">{words}</p>
        <Facts>
          {code_read && (
            <Fact name={t("code")}>
              <span className="break-all">{code_read}</span>{" "}
              <Link
                reloadDocument
                to={`/office/inspect?code=${encodeURIComponent(code_read)}`}
                className="font-normal text-link"
              >
                {t("inspect")}
              </Link>
            </Fact>
          )}
          {report.place && <Fact name={t("place")}>{report.place}</Fact>}
          {report.file_ids.length > 0 && (
            <Fact name={t("photos")}>
              <span className="flex flex-wrap gap-x-4">
                {report.file_ids.map((file_id, index) => (
                  <a key={file_id} href={`/office/files/${file_id}`} className="font-normal text-link">
                    {t("photo", { n: index + 1 })}
                  </a>
                ))}
              </span>
            </Fact>
          )}
          <Fact name={t("contact")}>{report.contact ?? t("anonymous")}</Fact>
        </Facts>
      </div>
      {state === "settled" ? (
        <div className="grid content-start gap-1 rounded-panel bg-paper-2 p-4">
          <p className="text-14 text-ink-soft">{t("answered_by", { name: report.settled_by ?? "–" })}</p>
          <p className="whitespace-pre-line">{answer}</p>
        </div>
      ) : (
        <AnswerForm report={report} error={error} />
      )}
    </article>
  )
}

function AnswerForm({ report: { id, state, answer }, error }: { report: Report; error: string | undefined }) {
  const t = useMessages(reportMessages)
  return (
    <Form method="post" className="grid content-start gap-3 rounded-panel bg-paper-2 p-4 print:hidden">
      <input type="hidden" name="id" value={id} />
      <label className="grid gap-1.5">
        <span className="font-medium">{t("answer")}</span>
        <textarea
          name="answer"
          rows={3}
          maxLength={4000}
          defaultValue={answer ?? ""}
          aria-invalid={error ? true : undefined}
          className={CONTROL}
        />
        <span className="text-14 text-ink-soft">{t("answer_hint")}</span>
      </label>
      {error && <p className="text-14 font-medium text-chili">{error}</p>}
      <div className="flex flex-wrap gap-3">
        <Button name="state" value="settled">
          {t("settle")}
        </Button>
        {state === "received" && (
          <Button kind="plain" name="state" value="looking">
            {t("look")}
          </Button>
        )}
      </div>
    </Form>
  )
}
