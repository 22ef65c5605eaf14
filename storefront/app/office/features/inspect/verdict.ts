import type { TracePage } from "@ocop/shared/trace-page"
import { dayOf } from "@ocop/shared/day"
import type { FoundCode } from "./code-answer"

/** What was looked at, and whether it speaks against selling; `unknown` where the register has nothing to compare with. */
export interface Check {
  name: "stop" | "stamp" | "lot" | "expiry" | "certificate"
  state: "good" | "bad" | "unknown"
}

export interface Verdict {
  good: boolean
  /** The words of the band, the gravest reason first. A fault of the certificate is no proof of a false stamp. */
  title:
    | "recalled"
    | "held"
    | "stamp_doubtful"
    | "stamp_doubtful_certificate"
    | "stamp_matches_no_sale"
    | "lot_no_sale"
    | "stamp_matches"
    | "lot_known"
    | "product_known"
  checks: Check[]
}

/** Claims only what the register knows: that a code matches it, never that goods are genuine. */
export function verdictOf({ kind, page, serial_check }: FoundCode): Verdict {
  const checks = checksOf(page, serial_check)
  const bad = (name: Check["name"]) => checks.some((check) => check.name === name && check.state === "bad")
  const good = checks.every(({ state }) => state !== "bad")
  if (page.stop) return { good, title: page.stop.kind === "recall" ? "recalled" : "held", checks }
  if (bad("stamp"))
    return { good, title: bad("certificate") ? "stamp_doubtful_certificate" : "stamp_doubtful", checks }
  if (!good) return { good, title: kind === "stamp" ? "stamp_matches_no_sale" : "lot_no_sale", checks }
  const title = { stamp: "stamp_matches", lot: "lot_known", product: "product_known" } as const
  return { good, title: title[kind], checks }
}

function checksOf(page: TracePage, serial_check: FoundCode["serial_check"]): Check[] {
  const { stop, stamp, lot, standing } = page
  const checks: Check[] = []
  if (stop) checks.push({ name: "stop", state: "bad" })
  if (stamp) {
    const doubtful = stamp.state === "void" || stamp.sold_at !== null || stamp.flags.length > 0
    checks.push({ name: "stamp", state: doubtful || serial_check === "forged" ? "bad" : "good" })
  }
  checks.push({ name: "lot", state: lot ? "good" : "unknown" })
  if (lot) checks.push({ name: "expiry", state: expiryOf(lot.expires_on, page.as_of) })
  checks.push({ name: "certificate", state: standing.stars === null ? "bad" : "good" })
  return checks
}

function expiryOf(expires_on: string | null, as_of: string): Check["state"] {
  if (expires_on === null) return "unknown"
  return expires_on < dayOf(as_of) ? "bad" : "good"
}
