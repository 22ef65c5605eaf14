import type { RuleError } from "@ocop/shared/result"
import { useMessages } from "../../../lib/messages"
import { traceMessages, type TraceWord } from "./messages"
import { TraceFoot } from "./trace-foot"

const REASONS: Partial<Record<string, TraceWord>> = {
  gtin_check_digit: "gtin_check_digit",
  gtin_length: "gtin_wrong",
  gtin_not_digits: "gtin_wrong",
  link_qualifier_order: "link_qualifier_order",
  link_qualifier_unknown: "link_qualifier_unknown",
  link_malformed: "link_malformed",
  ai_value_invalid: "ai_value_invalid",
}

/** A code that is not in the register, or not a code at all; `error` says why it could not be read. */
export function CodeRefused({ code, error }: { code: string; error: RuleError | null }) {
  const t = useMessages(traceMessages)
  const title = t(error ? "unreadable" : "never_issued")
  return (
    <div className="grid max-w-2xl gap-5">
      <title>{`${title} – Chợ OCOP`}</title>
      <h1 className="font-serif text-28 leading-tight font-semibold text-chili lg:text-36">{title}</h1>
      <p>{error ? t(REASONS[error.code] ?? "code_wrong", error.detail) : t("never_issued_help")}</p>
      <dl className="border-t border-line pt-3">
        <dt className="font-medium">{t("code_read")}</dt>
        <dd className="wrap-anywhere text-ink-soft">{code}</dd>
      </dl>
      <TraceFoot code={code} />
    </div>
  )
}
