import { blockedBy } from "@ocop/shared/block-list"
import type { CatalogueProduct, UncertifiedRule } from "@ocop/shared/catalogue"
import { type Certificate, standing, type Standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { StopKind } from "@ocop/shared/stop"
import { isForged, type Stops } from "./stops"

/** Why goods should not simply be sold. `lot_unknown`: a lot of these goods is stopped, and nobody knows which lot this is. */
export type Issue =
  | { kind: "expired"; on: Day }
  | { kind: "revoked"; on: Day }
  | { kind: "uncertified" }
  | { kind: "stopped"; stop: StopKind; lot: string | null; reason: string; document_no: string | null }
  | { kind: "lot_unknown"; lot: string; reason: string }
  | { kind: "forged"; serial: string }
  | { kind: "past_date"; on: Day }

/** What the till knows of goods on a day: stars only while in force, and what a clerk must be told. */
export interface Knowledge {
  standing: Standing
  good_until: Day | null
  issues: Issue[]
}

export interface Batch {
  lot: string | null
  trace_code?: string | null
  expires_on: Day | null
}

const noBatch: Batch = { lot: null, expires_on: null }

export function knowledgeOf(
  product: CatalogueProduct,
  stops: Stops,
  day: Day,
  batch: Batch = noBatch,
): Knowledge {
  const certificates = product.certificates.map((one) => withRevocation(one, stops))
  const now = standing(certificates, day)
  const certificate = certificates.find(({ id }) => id === now.certificate_id)
  const last = certificate && lastGoodDay(certificate)
  const issues: Issue[] = []
  const stopped = stopIssue(product, stops, batch.lot)
  if (stopped) issues.push(stopped)
  const serial = batch.trace_code ?? null
  if (serial !== null && isForged(stops, { gtin: product.gtin, lot: batch.lot, serial }))
    issues.push({ kind: "forged", serial })
  if (now.state === "revoked") issues.push({ kind: "revoked", on: certificate?.revoked_on ?? day })
  if (now.state === "expired") issues.push({ kind: "expired", on: last ?? day })
  if (now.state === "none") issues.push({ kind: "uncertified" })
  if (batch.expires_on !== null && batch.expires_on < day)
    issues.push({ kind: "past_date", on: batch.expires_on })
  return { standing: now, good_until: now.stars !== null && last ? last : null, issues }
}

function withRevocation(certificate: Certificate, { revoked }: Stops): Certificate {
  const revoked_on = revoked.get(certificate.id)
  return revoked_on === undefined ? certificate : { ...certificate, revoked_on }
}

function lastGoodDay(certificate: Certificate): Day {
  const { valid_until, extended_until } = certificate
  return extended_until && extended_until > valid_until ? extended_until : valid_until
}

function stopIssue(product: CatalogueProduct, { blocks }: Stops, lot: string | null): Issue | null {
  const found = blockedBy(blocks, product, lot)
  if (!found) return null
  const { kind: stop, lot: stopped_lot, reason, document_no } = found.block
  if (found.exact) return { kind: "stopped", stop, lot: stopped_lot, reason, document_no }
  return { kind: "lot_unknown", lot: stopped_lot ?? "", reason }
}

/** `refuse` leaves no way to sell, `block` only a manager's, `warn` the clerk's own. */
export type Verdict = "sell" | "warn" | "block" | "refuse"

const RANK: readonly Verdict[] = ["sell", "warn", "block", "refuse"]

/** A recall is never sold; a hold by a manager alone; where only the lot is in question the clerk asks; the rest is the sales point's rule. */
export function verdict(issues: readonly Issue[], rule: UncertifiedRule): Verdict {
  const found = issues.map((issue) => RANK.indexOf(verdictOf(issue, rule)))
  return RANK[Math.max(0, ...found)] ?? "sell"
}

function verdictOf(issue: Issue, rule: UncertifiedRule): Verdict {
  switch (issue.kind) {
    case "stopped":
      return issue.stop === "recall" ? "refuse" : "block"
    case "lot_unknown":
    case "forged":
      return "warn"
    case "expired":
    case "revoked":
    case "uncertified":
    case "past_date":
      return rule
  }
}
