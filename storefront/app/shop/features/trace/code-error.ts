import type { RuleError } from "@ocop/shared/result"
import type { Sentence } from "./verdict"
import type { TraceWord } from "./messages"

const REASONS: Partial<Record<string, TraceWord>> = {
  gtin_check_digit: "gtin_check_digit",
  gtin_length: "gtin_wrong",
  gtin_not_digits: "gtin_wrong",
  link_foreign_host: "link_foreign_host",
  link_malformed: "link_malformed",
  link_qualifier_order: "link_qualifier_order",
  link_qualifier_unknown: "link_qualifier_unknown",
  ai_value_invalid: "ai_value_invalid",
  lot_number_invalid: "lot_number_invalid",
  serial_invalid: "serial_invalid",
  scan_empty: "scan_empty",
}

/** Why a code cannot be read, in words. */
export function codeError({ code, detail = {} }: RuleError): Sentence {
  return { word: REASONS[code] ?? "code_wrong", values: detail, tone: "alarm" }
}
