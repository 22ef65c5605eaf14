import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"
import { instantText } from "./instant-text"
import { rows } from "./snapshot"

export interface DecisionItem {
  id: string
  kind: "recognise" | "extend" | "revoke"
  number: string
  issuer: string
  issuer_level: string
  decided_on: Day
  criteria: string | null
  note: string | null
  file_id: string | null
  entered_by_name: string | null
  entered_at: string
  products: number
}

export interface DecisionCertificate {
  certificate_id: string
  registration_id: string
  product: string
  producer: string
  kind: string | null
  stars: number
  score: number | null
  valid_until: Day
  extended_until: Day | null
  revoked_on: Day | null
}

const PER_PAGE = 50

/** By number or issuing body, the latest first. */
export async function decisionList(
  db: Knex,
  { q = "", page }: { q?: string | undefined; page: number },
): Promise<{ items: DecisionItem[]; total: number }> {
  const found = await rows<DecisionItem & { total: number }>(
    db,
    `${DECISIONS} where decision.deleted_at is null
       and (lower(decision.number) like :number or decision.issuer_folded like :issuer)
     order by decision.decided_on desc, decision.number limit :limit offset :offset`,
    {
      number: like(q.toLowerCase()),
      issuer: like(fold(q)),
      limit: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
    },
  )
  return { items: found.map(({ total: _, ...item }) => item), total: found[0]?.total ?? 0 }
}

export async function decisionDetail(
  db: Knex,
  id: string,
): Promise<{ decision: DecisionItem; certificates: DecisionCertificate[] } | null> {
  const [found] = await rows<DecisionItem & { total: number }>(
    db,
    `${DECISIONS} where decision.deleted_at is null and decision.id = :id`,
    { id },
  )
  if (!found) return null
  const { total: _, ...decision } = found
  const certificates = await rows<DecisionCertificate>(db, `${CERTIFICATES} order by registration.name`, {
    id,
  })
  return { decision, certificates }
}

function like(text: string): string {
  return `%${text.trim().replace(/[\\%_]/g, "\\$&")}%`
}

/** A decision to recognise made certificates; one to extend or revoke is named by the certificates it changed. */
const OF_DECISION = `
  case decision.kind
    when 'recognise' then certificate.decision_id = decision.id
    when 'extend' then certificate.extend_document = decision.number
    else certificate.revoke_document = decision.number end
  and certificate.deleted_at is null`

const DECISIONS = `
  select decision.id, decision.kind, decision.number, decision.issuer, decision.issuer_level, decision.decided_on,
    decision.criteria, decision.note, decision.file_id, officer.name as entered_by_name,
    ${instantText("decision.created_at")} as entered_at,
    (select count(*)::int from certificate where ${OF_DECISION}) as products, count(*) over ()::int as total
  from decision left join officer on officer.id = decision.entered_by`

const CERTIFICATES = `
  select certificate.id as certificate_id, registration.id as registration_id, registration.name as product,
    producer.name as producer, certificate.kind, certificate.stars, certificate.score::float8, certificate.valid_until,
    certificate.extended_until, certificate.revoked_on
  from decision
  join certificate on ${OF_DECISION}
  join registration on registration.id = certificate.registration_id
  join producer on producer.id = registration.producer_id
  where decision.id = :id`
