import { z } from "zod"
import { addDays, Day } from "./day"

export const Stars = z.union([z.literal(3), z.literal(4), z.literal(5)])
export type Stars = z.infer<typeof Stars>

export const CertificateState = z.enum([
  "valid",
  "renewal_window",
  "renewal_late",
  "extended",
  "expired",
  "revoked",
  "none",
])
export type CertificateState = z.infer<typeof CertificateState>

/** `valid_until` and `extended_until` are the last good day; on `revoked_on` the certificate is already gone. */
export const Certificate = z.object({
  id: z.string(),
  stars: Stars,
  score: z.number().min(0).max(100).optional(),
  decided_on: Day,
  valid_until: Day,
  extended_until: Day.optional(),
  revoked_on: Day.optional(),
})
export type Certificate = z.infer<typeof Certificate>

export const Standing = z.object({
  stars: Stars.nullable(),
  state: CertificateState,
  certificate_id: z.string().nullable(),
})
export type Standing = z.infer<typeof Standing>

/** QĐ 26/2026, Đ.7: the renewal file is due from 180 to 120 days before the certificate ends. */
const RENEWAL_OPENS_DAYS = 180
const RENEWAL_CLOSES_DAYS = 120

/** The first and the last day the renewal file may come. */
export function renewalFiling(valid_until: Day): { from: Day; to: Day } {
  return { from: addDays(valid_until, -RENEWAL_OPENS_DAYS), to: addDays(valid_until, -RENEWAL_CLOSES_DAYS) }
}

/**
 * What a product may show on a day. Of the certificates decided on or before the day, the latest in force wins;
 * with none in force the latest decided gives the state and no stars are shown.
 */
export function standing(certificates: readonly Certificate[], day: Day): Standing {
  let best: Certificate | undefined
  let bestInForce = false
  for (const certificate of certificates) {
    if (certificate.decided_on > day) continue
    const inForce = isInForce(certificate, day)
    if (!best || (inForce && !bestInForce) || (inForce === bestInForce && isLater(certificate, best))) {
      best = certificate
      bestInForce = inForce
    }
  }
  if (!best) return { stars: null, state: "none", certificate_id: null }
  return { stars: bestInForce ? best.stars : null, state: stateOn(best, day), certificate_id: best.id }
}

function isLater(candidate: Certificate, current: Certificate): boolean {
  if (candidate.decided_on !== current.decided_on) return candidate.decided_on > current.decided_on
  return candidate.id > current.id
}

function lastGoodDay(certificate: Certificate): Day {
  const { valid_until, extended_until } = certificate
  return extended_until && extended_until > valid_until ? extended_until : valid_until
}

function isInForce(certificate: Certificate, day: Day): boolean {
  const revoked = certificate.revoked_on !== undefined && certificate.revoked_on <= day
  return !revoked && day <= lastGoodDay(certificate)
}

function stateOn(certificate: Certificate, day: Day): CertificateState {
  if (certificate.revoked_on !== undefined && certificate.revoked_on <= day) return "revoked"
  if (day > lastGoodDay(certificate)) return "expired"
  if (day > certificate.valid_until) return "extended"
  const { late_before, window_until } = renewalOn(day)
  if (certificate.valid_until < late_before) return "renewal_late"
  if (certificate.valid_until <= window_until) return "renewal_window"
  return "valid"
}

interface Renewal {
  day: Day
  late_before: Day
  window_until: Day
}

let latest: Renewal | undefined

/** The same for every certificate of a day, and a register asks for one day thousands of times. */
function renewalOn(day: Day): Renewal {
  if (latest?.day !== day)
    latest = {
      day,
      late_before: addDays(day, RENEWAL_CLOSES_DAYS),
      window_until: addDays(day, RENEWAL_OPENS_DAYS),
    }
  return latest
}
