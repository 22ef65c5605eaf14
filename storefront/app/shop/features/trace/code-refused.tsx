import type { RuleError } from "@ocop/shared/result"
import { useMessages } from "../../../lib/messages"
import { PageMeta } from "../../lib/page-meta"
import { codeError } from "./code-error"
import { CodeForm } from "./code-form"
import { traceMessages } from "./messages"
import { TraceFoot } from "./trace-foot"

/** A code that is not in the register, or not a code at all; `error` says why it could not be read. */
export function CodeRefused({ code, error }: { code: string; error: RuleError | null }) {
  const t = useMessages(traceMessages)
  const title = t(error ? "unreadable" : "never_issued")
  const reason = error ? codeError(error) : null
  return (
    <div className="grid max-w-2xl gap-6">
      <PageMeta title={title} hidden />
      <h1 className="font-serif text-28 leading-tight font-semibold text-chili lg:text-36">{title}</h1>
      <p>{reason ? t(reason.word, reason.values) : t("never_issued_help")}</p>
      <dl className="border-t border-line pt-3">
        <dt className="font-medium">{t("code_read")}</dt>
        <dd className="wrap-anywhere text-ink-soft">{code}</dd>
      </dl>
      <CodeForm typed={{ code: "", lot: "", serial: "" }} error={null} />
      <TraceFoot code={code} />
    </div>
  )
}
