import type { RuleError } from "@ocop/shared/result"
import { bodyFor } from "./error-answer"
import { isMessageCode } from "./messages"

/** A rule's error in the catalogue's words, for answers that tell several at once. */
export function ruleWords({ code, field, detail }: RuleError) {
  const words = bodyFor({ code: isMessageCode(code) ? code : "invalid_input", facts: { ...detail } }, "")
  return { code, field: field ?? null, message_vi: words.message_vi, message_en: words.message_en, detail }
}
