import type { CatalogueBlock, CatalogueProduct, UncertifiedRule } from "@ocop/shared/catalogue"
import { standing, type Standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"

/** Why goods should not simply be sold. */
export type Issue =
  | { kind: "expired"; on: Day }
  | { kind: "revoked"; on: Day }
  | { kind: "uncertified" }
  | { kind: "stopped"; reason: string }
  | { kind: "past_date"; on: Day }

/** What the till knows of goods on a day: stars only while in force, and what a clerk must be told. */
export interface Knowledge {
  standing: Standing
  good_until: Day | null
  issues: Issue[]
}

export interface Batch {
  lot: string | null
  expires_on: Day | null
}

const noBatch: Batch = { lot: null, expires_on: null }

export function knowledgeOf(
  product: CatalogueProduct,
  blocks: readonly CatalogueBlock[],
  day: Day,
  batch: Batch = noBatch,
): Knowledge {
  const now = standing(product.certificates, day)
  const certificate = product.certificates.find(({ id }) => id === now.certificate_id)
  const last = certificate && lastGoodDay(certificate)
  const issues: Issue[] = []
  if (now.state === "revoked") issues.push({ kind: "revoked", on: certificate?.revoked_on ?? day })
  if (now.state === "expired") issues.push({ kind: "expired", on: last ?? day })
  if (now.state === "none") issues.push({ kind: "uncertified" })
  if (batch.expires_on !== null && batch.expires_on < day)
    issues.push({ kind: "past_date", on: batch.expires_on })
  for (const block of blocks) {
    if (isStopped(block, product, batch)) issues.push({ kind: "stopped", reason: block.reason })
  }
  return { standing: now, good_until: now.stars !== null && last ? last : null, issues }
}

function lastGoodDay(certificate: CatalogueProduct["certificates"][number]): Day {
  const { valid_until, extended_until } = certificate
  return extended_until && extended_until > valid_until ? extended_until : valid_until
}

/** A block of a lot stops that lot only; goods scanned without a lot cannot be cleared and are stopped too. */
function isStopped(block: CatalogueBlock, product: CatalogueProduct, batch: Batch): boolean {
  const same =
    (block.variant_id !== null && block.variant_id === product.variant_id) ||
    (block.gtin !== null && block.gtin === product.gtin)
  return same && (block.lot === null || batch.lot === null || block.lot === batch.lot)
}

/** What the sales point's rule makes of the issues. */
export function verdict(issues: readonly Issue[], rule: UncertifiedRule): "sell" | "warn" | "block" {
  if (issues.length === 0) return "sell"
  return rule
}
