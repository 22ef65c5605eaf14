import { Stars } from "./certificate"
import { LONGEST_EXTENSION_DAYS } from "./certificate-change"
import { checkAuthority, recognisesMore } from "./criteria"
import { addDays, type Day } from "./day"
import { fold } from "./fold"
import type { RegisterCertificate } from "./register"
import { parseRegisterDate, serialDay } from "./register-date"
import type { RegisterLine } from "./register-line"
import { parseDecimal } from "./register-number"
import { err, ok, type Result } from "./result"
import { checkScore } from "./score"

const STAR_WORDS: Readonly<Record<string, string>> = { ba: "3", bon: "4", nam: "5" }

/** `4`, `4 sao`, `OCOP 4 sao`, `★★★★`, `bốn sao`. Error: `stars_invalid`. */
export function parseStars(text: string): Result<Stars> {
  const drawn = /^[★⭐*✩☆\s]+$/u.test(text) ? String((text.match(/[★⭐*]/gu) ?? []).length) : undefined
  const words = fold(text)
    .replace(/\b(dat|hang|ocop|san pham|sao|stars?)\b|\*/g, " ")
    .trim()
  const stars = Stars.safeParse(Number(drawn ?? STAR_WORDS[words] ?? (words || "0")))
  return stars.success ? ok(stars.data) : err({ code: "stars_invalid", field: "stars" })
}

/** The certificate of a line; null for goods not rated, or when the line has errors. */
export function readCertificate(line: RegisterLine, today: Day): RegisterCertificate | null {
  const score = readScore(line)
  const stars = line.value("stars", "stars_invalid", parseStars, (value) => parseStars(String(value)))
  if (!CERTIFYING.some((field) => line.filled(field))) return null
  const decision = readDecision(line)
  const valid_until = line.needed("valid_until", readDay(line, "valid_until"))
  const issuer = line.needed("issuer", line.text("issuer"))
  const extended_until = readDay(line, "extended_until")
  const revoked_on = readDay(line, "revoked_on")
  line.needed("stars", stars)
  if (stars !== null && score !== null) {
    const checked = checkScore(score, stars)
    if (!checked.ok) line.fail("stars", "stars_contradict_score", checked.error.detail)
  }
  checkDays(line, today, { decided_on: decision.decided_on, valid_until, extended_until, revoked_on })
  checkIssuer(line, { issuer, stars, decided_on: decision.decided_on })
  const { number, decided_on } = decision
  const revoke_reason = line.text("revoke_reason", 500)
  const revoke_document = line.text("revoke_document")
  if (stars === null || number === null || decided_on === null || valid_until === null || issuer === null)
    return null
  return {
    number,
    issuer,
    stars,
    score,
    decided_on,
    valid_until,
    extended_until,
    revoked_on,
    revoke_reason,
    revoke_document,
  }
}

/**
 * Refused is what the body was too low for. One not known by its name, one that could recognise more, and days before the
 * criteria are taken over as the old register has them.
 */
function checkIssuer(
  line: RegisterLine,
  { issuer, stars, decided_on }: { issuer: string | null; stars: Stars | null; decided_on: Day | null },
): void {
  if (issuer === null || stars === null || decided_on === null) return
  if (line.errors.some(({ field }) => field === "stars")) return
  const checked = checkAuthority({ issuer, stars, decided_on })
  if (checked.ok) return
  const { code, detail } = checked.error
  if (code === "authority_abolished") line.fail("issuer", code, detail)
  if (code === "authority_may_not_issue" && !recognisesMore({ issuer, stars, decided_on }))
    line.fail("issuer", code, detail)
}

const CERTIFYING = ["stars", "number", "decided_on", "valid_until", "extended_until", "revoked_on"] as const

function readScore(line: RegisterLine): number | null {
  const score = line.value("score", "score_invalid", parseDecimal, ok)
  if (score === null) return null
  return score >= 0 && score <= 100 ? Math.round(score * 100) / 100 : line.fail("score", "score_invalid")
}

/** Number and day of the decision, which some registers write into one cell: `377/QĐ-UBND ngày 17/01/2025`. */
function readDecision(line: RegisterLine): { number: string | null; decided_on: Day | null } {
  const text = line.needed("number", line.text("number", 100))
  const both = text === null ? null : /^(.*?\S)\s*[,;(]?\s*ngày\s+(.+?)\s*\)?$/iu.exec(text)
  const number =
    (both?.[1] ?? text)?.replace(/^(?:quyết định|qđ|số|số hiệu)(?:\s+số)?\s*[:.]?\s+/iu, "") ?? null
  if (both?.[2] === undefined || line.filled("decided_on")) {
    return { number, decided_on: line.needed("decided_on", readDay(line, "decided_on")) }
  }
  const day = parseRegisterDate(both[2])
  return { number, decided_on: day.ok ? day.value : line.fail("number", "date_invalid") }
}

type DateField = "decided_on" | "valid_until" | "extended_until" | "revoked_on"

function readDay(line: RegisterLine, field: DateField): Day | null {
  return line.value(field, "date_invalid", parseRegisterDate, serialDay)
}

function checkDays(line: RegisterLine, today: Day, days: Readonly<Record<DateField, Day | null>>): void {
  const { decided_on, valid_until, extended_until, revoked_on } = days
  if (decided_on && decided_on > today) line.fail("decided_on", "decision_in_future", { today })
  if (decided_on && valid_until && valid_until < decided_on) {
    line.fail("valid_until", "valid_until_before_decision", { decided_on })
  }
  if (decided_on && revoked_on && revoked_on < decided_on) {
    line.fail("revoked_on", "revoked_before_decision", { decided_on })
  }
  if (!valid_until || !extended_until) return
  const latest = addDays(valid_until, LONGEST_EXTENSION_DAYS)
  if (extended_until < valid_until)
    line.fail("extended_until", "extended_before_valid_until", { valid_until })
  if (extended_until > latest) line.fail("extended_until", "extended_too_long", { latest })
}
