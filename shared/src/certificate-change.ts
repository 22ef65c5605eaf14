import { z } from "zod"
import type { Certificate } from "./certificate"
import { addDays, type Day } from "./day"
import { err, ok, type Result } from "./result"

/** The grounds of QĐ 26/2026, Đ.8.1; `dd` is written đ). */
export const RevokeGround = z.enum(["a", "b", "c", "d", "dd", "e"])
export type RevokeGround = z.infer<typeof RevokeGround>

export const revokeGrounds: Readonly<Record<RevokeGround, { vi: string; en: string; law: string }>> = {
  a: {
    vi: "Cung cấp thông tin không trung thực hoặc giả mạo hồ sơ",
    en: "False information or a forged file",
    law: "QĐ 26/2026, Đ.8.1.a",
  },
  b: {
    vi: "Không còn đáp ứng tiêu chí",
    en: "The criteria are no longer met",
    law: "QĐ 26/2026, Đ.8.1.b",
  },
  c: {
    vi: "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ, ghi nhãn",
    en: "A breach of the law on quality, food safety, environment, intellectual property or labelling",
    law: "QĐ 26/2026, Đ.8.1.c",
  },
  d: {
    vi: "Sử dụng nhãn hiệu OCOP không đúng quy định, gây nhầm lẫn",
    en: "Misuse of the OCOP mark that misleads",
    law: "QĐ 26/2026, Đ.8.1.d",
  },
  dd: {
    vi: "Không còn hoạt động sản xuất",
    en: "No longer produced",
    law: "QĐ 26/2026, Đ.8.1.đ",
  },
  e: {
    vi: "Trường hợp khác theo kết luận của cơ quan có thẩm quyền",
    en: "Another case the competent authority concluded",
    law: "QĐ 26/2026, Đ.8.1.e",
  },
}

/** QĐ 26/2026, Đ.12.3: a certificate waiting for its re-assessment holds at most this much longer. */
export const LONGEST_EXTENSION_DAYS = 180

/** QĐ 26/2026, Đ.8: the decision to revoke is due this many days after the conclusion. */
const REVOCATION_DAYS = 15

export interface Extension {
  extended_until: Day
  /** Number of the document it rests on. */
  document: string
}

/**
 * Errors: `document_required`, `revoked_already`, `extension_too_short`, `extension_too_long` (with the latest day),
 * `extension_shortens` (with the day it holds until already).
 */
export function checkExtension(certificate: Certificate, extension: Extension): Result<Certificate> {
  const { extended_until, document } = extension
  const { valid_until, extended_until: before } = certificate
  const latest = addDays(valid_until, LONGEST_EXTENSION_DAYS)
  if (!document.trim()) return err({ code: "document_required", field: "decision_number" })
  if (certificate.revoked_on) return revokedAlready(certificate.revoked_on)
  if (extended_until <= valid_until)
    return err({ code: "extension_too_short", field: "extended_until", detail: { valid_until } })
  if (extended_until > latest)
    return err({ code: "extension_too_long", field: "extended_until", detail: { latest } })
  if (before && extended_until <= before)
    return err({ code: "extension_shortens", field: "extended_until", detail: { until: before } })
  return ok({ ...certificate, extended_until })
}

export interface Revocation {
  revoked_on: Day
  ground: RevokeGround
  /** Number of the decision to revoke. */
  document: string
}

/**
 * From any state but revoked; what is revoked comes back by a new decision only. Errors: `document_required`,
 * `revoked_already`, `revoked_before_decision`, `revoked_in_future`.
 */
export function checkRevocation(
  certificate: Certificate,
  { revoked_on, document }: Revocation,
  today: Day,
): Result<Certificate> {
  const { decided_on } = certificate
  if (!document.trim()) return err({ code: "document_required", field: "decision_number" })
  if (certificate.revoked_on) return revokedAlready(certificate.revoked_on)
  if (revoked_on < decided_on)
    return err({ code: "revoked_before_decision", field: "revoked_on", detail: { decided_on } })
  if (revoked_on > today) return err({ code: "revoked_in_future", field: "revoked_on", detail: { today } })
  return ok({ ...certificate, revoked_on })
}

function revokedAlready(revoked_on: Day): Result<never> {
  return err({ code: "revoked_already", field: "certificate_id", detail: { revoked_on } })
}

export function revocationDue(conclusion_on: Day): Day {
  return addDays(conclusion_on, REVOCATION_DAYS)
}

/** Two persons: who entered a change does not confirm it. Error: `same_person`. */
export function mayConfirm(proposed_by: string, officer_id: string): Result<null> {
  return proposed_by === officer_id ? err({ code: "same_person" }) : ok(null)
}
