import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type CertificateState, type Stars, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"
import { DECISIONS_SQL, IDS_SQL, ISSUERS_SQL, PRODUCTS_SQL } from "./decisions-sql"
import { plainCertificate } from "./register-on"
import { rows } from "../snapshot"

export interface DecisionItem {
  id: string
  kind: "recognise" | "extend" | "revoke"
  number: string
  issuer: string
  decided_on: Day
  criteria: string | null
  note: string | null
  file_id: string | null
  /** Null where the register was carried over from paper. */
  entered_by_name: string | null
  entered_at: string | null
  products: number
  by_stars: { stars: Stars; products: number }[]
}

export interface DecisionCertificate {
  certificate_id: string
  registration_id: string
  product: string
  producer: string
  kind: string | null
  stars: Stars
  score: number | null
  decided_on: Day
  valid_until: Day
  extended_until: Day | null
  revoked_on: Day | null
  /** Of this certificate, whatever others the product has. */
  state: CertificateState
}

const PER_PAGE = 50

/** By number or issuing body, the latest first. */
export async function decisionList(
  db: Knex,
  { q = "", page }: { q?: string | undefined; page: number },
): Promise<{ items: DecisionItem[]; total: number; per: number }> {
  const found = await rows<DecisionItem & { total: number }>(
    db,
    `${DECISIONS_SQL} where lower(named.number) like :number or named.issuer = any(:issuers)
     order by named.decided_on desc, named.number, named.id limit :limit offset :offset`,
    {
      number: like(q.toLowerCase()),
      issuers: await issuersLike(db, q),
      limit: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
    },
  )
  const items = found.map(({ total: _, ...item }) => item)
  return { items, total: found[0]?.total ?? 0, per: PER_PAGE }
}

/** A decision by its own id, or by that of a certificate it made. */
export async function decisionDetail(
  db: Knex,
  id: string,
  today: Day,
): Promise<{ decision: DecisionItem; certificates: DecisionCertificate[] } | null> {
  const [known] = await rows<{ id: string }>(db, IDS_SQL, { id })
  const [found] = await rows<DecisionItem & { total: number }>(db, `${DECISIONS_SQL} where named.id = :id`, {
    id: known?.id ?? id,
  })
  if (!found) return null
  const { total: _, ...decision } = found
  const certificates = await rows<Omit<DecisionCertificate, "state">>(db, PRODUCTS_SQL, { id: decision.id })
  return {
    decision,
    certificates: certificates.map((one) => ({
      ...one,
      state: standing([plainCertificate({ ...one, id: one.certificate_id })], today).state,
    })),
  }
}

/** Spellings differ in marks and case; there are few bodies, so they are compared here. */
async function issuersLike(db: Knex, q: string): Promise<string[]> {
  const asked = fold(q).trim()
  const issuers = await rows<{ issuer: string }>(db, ISSUERS_SQL, {})
  return issuers.map(({ issuer }) => issuer).filter((issuer) => fold(issuer).includes(asked))
}

function like(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`
}
