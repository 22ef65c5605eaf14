import { z } from "zod"
import { renewalFiling } from "./certificate"
import { type RevokeGround, revokeGrounds } from "./certificate-change"
import { addMonths, Day, formatDay } from "./day"
import { isDormant } from "./dormant"
import { fold } from "./fold"
import { isInternalGtin } from "./internal-gtin"
import { type Paper, paperState } from "./paper"
import { PublicRegister, PublicRegisterItem, PublicRegisterQuery } from "./register-row"

/** What an officer looks into: QN-36 duplicate, QN-37 unrecognised, QN-41 no_stamp, QN-54 no_gtin, ĐN-9 dormant. */
export const RegisterFlag = z.enum([
  "lapsed_paper",
  "dormant",
  "no_stamp",
  "no_gtin",
  "still_on_shelf",
  "duplicate",
  "unrecognised",
])
export type RegisterFlag = z.infer<typeof RegisterFlag>

/** Stock is that of the sales points the officer reaches. */
export const OfficeRegisterItem = PublicRegisterItem.extend({
  reason_vi: z.string().nullable(),
  papers: z.enum(["complete", "missing", "lapsed"]),
  points_selling: z.int(),
  stock_milli: z.number(),
  flags: z.array(RegisterFlag),
})
export type OfficeRegisterItem = z.infer<typeof OfficeRegisterItem>

export const OfficeRegisterQuery = PublicRegisterQuery.extend({
  flag: RegisterFlag.optional(),
  on: Day.optional(),
})
export type OfficeRegisterQuery = z.infer<typeof OfficeRegisterQuery>

export const OfficeRegister = PublicRegister.extend({ items: z.array(OfficeRegisterItem) })
export type OfficeRegister = z.infer<typeof OfficeRegister>

/** What is known of a product beside its certificates. */
export interface RegisterFacts {
  registered_on: Day
  points_selling: number
  stock_milli: number
  stamped: boolean
  last_sale_on: Day | null
  last_receipt_on: Day | null
  last_confirmed_on: Day | null
  papers: readonly Paper[]
  revocations: readonly Revocation[]
}

/** A decision to revoke with what it rests on; old registers know no ground, and seldom a reason. */
interface Revocation {
  document: string | null
  ground: RevokeGround | null
  reason: string | null
}

/** QN-37: a product registered so long is to be recognised and sold by now. */
const IDLE_MONTHS = 12

export function officeItem(
  item: PublicRegisterItem,
  facts: RegisterFacts,
  duplicate: boolean,
): OfficeRegisterItem {
  const { papers, stock_milli, points_selling } = facts
  const { missing, lapsed } = paperState(papers, item.set, item.as_of)
  const in_force = item.stars !== null
  const sold = facts.last_sale_on !== null
  const old = facts.registered_on < addMonths(item.as_of, -IDLE_MONTHS)
  const raised: Record<RegisterFlag, boolean> = {
    lapsed_paper: lapsed.length > 0,
    dormant: isDormant({ in_force, decided_on: item.decided_on, ...facts }, item.as_of),
    no_stamp: in_force && !facts.stamped,
    no_gtin: in_force && (item.gtin === null || isInternalGtin(item.gtin)),
    still_on_shelf: !in_force && stock_milli > 0,
    duplicate,
    unrecognised: old && (item.decision === null || !sold),
  }
  return {
    ...item,
    reason_vi: reason(item, facts.revocations),
    papers: lapsed.length > 0 ? "lapsed" : missing.length > 0 ? "missing" : "complete",
    points_selling,
    stock_milli,
    flags: RegisterFlag.options.filter((flag) => raised[flag]),
  }
}

/** Why no stars, or not for long, in the words of an office. */
function reason(item: PublicRegisterItem, revocations: readonly Revocation[]): string | null {
  const { state, decision, valid_until, extended_until, revoked_on, revoke_document } = item
  if (decision === null || valid_until === null) return "Chưa có quyết định công nhận"
  switch (state) {
    case "revoked":
      return [
        `Quyết định ${decision} bị thu hồi từ ngày ${formatDay(revoked_on ?? valid_until)}`,
        revoke_document === null ? "" : ` theo ${revoke_document}`,
        restsOn(revocations.find(({ document }) => document === revoke_document)),
      ].join("")
    case "expired":
      return `Quyết định ${decision} hết giá trị sau ngày ${formatDay(extended_until ?? valid_until)}`
    case "extended":
      return `Hết giá trị ngày ${formatDay(valid_until)}, được gia hạn đến ${formatDay(extended_until ?? valid_until)}`
    case "renewal_window":
      return `Nộp hồ sơ đánh giá lại chậm nhất ngày ${formatDay(renewalFiling(valid_until).to)}`
    case "renewal_late":
      return `Đã quá hạn nộp hồ sơ đánh giá lại; hết giá trị ngày ${formatDay(valid_until)}`
    case "none":
      return "Chưa có quyết định công nhận"
    case "valid":
      return null
  }
}

function restsOn(revocation: Revocation | undefined): string {
  const { ground = null, reason = null } = revocation ?? {}
  const words = [ground && `${revokeGrounds[ground].vi} (${revokeGrounds[ground].law})`, reason]
  const known = words.filter((word) => word !== null)
  return known.length === 0 ? "" : `, lý do: ${known.join("; ")}`
}

/**
 * QN-36, QĐ 26/2026 Phụ lục II 2.1: products of different producers that may be one and the same, by their ids. Two are
 * alike when their names are, words that praise or name the kind of producer apart, within one product set.
 */
export function duplicates(
  items: readonly Pick<PublicRegisterItem, "id" | "name" | "producer" | "set">[],
): ReadonlySet<string> {
  const alike = new Map<string, { id: string; producer: string }[]>()
  for (const { id, name, producer, set } of items) {
    const key = `${set} ${bareName(name, producer)}`
    alike.set(key, [...(alike.get(key) ?? []), { id, producer }])
  }
  const found = [...alike.values()].filter((same) => new Set(same.map(({ producer }) => producer)).size > 1)
  return new Set(found.flatMap((same) => same.map(({ id }) => id)))
}

/** Folded words in the order of the alphabet, without praise and without the producer's own name. */
function bareName(name: string, producer: string): string {
  const own = fold(producer)
  const plain = fold(name).replace(PRAISE, " ")
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "")
  const rest = words.filter((word) => !own.split(/[^a-z0-9]+/).includes(word))
  return [...new Set(rest.length === 0 ? words : rest)].sort().join(" ")
}

const PRAISE =
  /\b(dac biet|thuong hang|cao cap|truyen thong|dac san|nguyen chat|san pham|ocop|loai \d|so \d)\b/g
