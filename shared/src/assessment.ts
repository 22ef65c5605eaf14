import { z } from "zod"
import { type Certificate, standing, type Stars } from "./certificate"
import { checkAuthority, type CriteriaVersion } from "./criteria"
import { addMonths, type Day } from "./day"
import { fold } from "./fold"
import type { RuleError } from "./result"
import { checkScore } from "./score"

/** Lần đầu, nâng hạng, đánh giá lại (QĐ 26/2026, Mẫu 01). */
export const AssessmentKind = z.enum(["first", "upgrade", "renewal"])
export type AssessmentKind = z.infer<typeof AssessmentKind>

/** QĐ 26/2026, Đ.4: from the day of the decision. */
export const VALIDITY_MONTHS = 36

export function validUntil(decided_on: Day): Day {
  return addMonths(decided_on, VALIDITY_MONTHS)
}

export interface NewCertificate {
  kind: AssessmentKind
  number: string
  issuer: string
  stars: Stars
  score: number | null
  decided_on: Day
  valid_until: Day
  criteria?: CriteriaVersion | undefined
}

/** A certificate on record, with the decision it rests on. */
export type HeldCertificate = Certificate & { number: string; issuer: string }

/** Everything that keeps a certificate from joining those the product holds; none when it may. */
export function certificateErrors(
  added: NewCertificate,
  held: readonly HeldCertificate[],
  today: Day,
): RuleError[] {
  const errors: RuleError[] = []
  const { score, stars, decided_on, valid_until } = added
  if (score !== null) {
    const checked = checkScore(score, stars)
    if (!checked.ok) errors.push(checked.error)
  }
  if (valid_until < decided_on)
    errors.push({ code: "valid_until_before_decision", field: "valid_until", detail: { decided_on } })
  if (decided_on > today) errors.push({ code: "decision_in_future", field: "decided_on", detail: { today } })
  const authority = checkAuthority(added)
  if (!authority.ok) errors.push(authority.error)
  const sequel = sequelError(added, held)
  if (sequel) errors.push(sequel)
  return errors
}

/** How it follows on what the product already holds. */
function sequelError(added: NewCertificate, held: readonly HeldCertificate[]): RuleError | null {
  const sameDay = held.find(({ decided_on }) => decided_on === added.decided_on)
  if (sameDay) return isSameDecision(sameDay, added) ? exists(sameDay) : overlaps(sameDay)
  const now = standing(held, added.decided_on)
  const current = now.stars === null ? undefined : held.find(({ id }) => id === now.certificate_id)
  switch (added.kind) {
    case "first":
      return current ? overlaps(current) : null
    case "upgrade":
      if (!current) return { code: "upgrade_without_certificate", field: "kind" }
      return added.stars > current.stars
        ? null
        : { code: "upgrade_not_higher", field: "stars", detail: { stars: added.stars, held: current.stars } }
    case "renewal":
      return held.some(({ decided_on }) => decided_on < added.decided_on)
        ? null
        : { code: "renewal_without_certificate", field: "kind" }
  }
}

function isSameDecision(held: HeldCertificate, added: NewCertificate): boolean {
  return held.number === added.number && fold(held.issuer) === fold(added.issuer)
}

function exists({ number, decided_on }: HeldCertificate): RuleError {
  return { code: "already_exists", field: "number", detail: { number, decided_on } }
}

function overlaps({ number, valid_until, extended_until }: HeldCertificate): RuleError {
  const until = extended_until && extended_until > valid_until ? extended_until : valid_until
  return { code: "certificates_overlap", field: "kind", detail: { number, valid_until: until } }
}
