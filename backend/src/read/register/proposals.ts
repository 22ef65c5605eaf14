import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, type Standing, standing } from "@ocop/shared/certificate"
import { type RevokeGround, revocationDue } from "@ocop/shared/certificate-change"
import type { Day } from "@ocop/shared/day"
import { instantText } from "../instant-text"
import { holding, holdingFolded } from "../like"
import { rows } from "../snapshot"
import { stockingPoints } from "../stops/stocking-points"

export interface ProposalItem {
  id: string
  kind: "extend" | "revoke"
  state: "proposed" | "confirmed" | "declined" | "withdrawn"
  certificate_id: string
  certificate_number: string
  registration_id: string
  product_id: string | null
  product: string
  producer: string
  ground: RevokeGround | null
  extended_until: Day | null
  revoked_on: Day | null
  decision_number: string
  decided_on: Day
  issuer: string
  conclusion_no: string | null
  conclusion_on: Day | null
  /** When the decision was due (QĐ 26/2026, Đ.8). */
  due_on: Day | null
  reason: string
  file_id: string | null
  proposed_by: string
  proposer: string | null
  proposed_at: string
  settled_by: string | null
  settler: string | null
  settled_at: string | null
  settle_note: string | null
}

export interface ProposalDetail extends ProposalItem {
  /** What the product may show today without it and with it. */
  before: Standing
  after: Standing
  sales_points: { id: string; name: string; stock_milli: number; device_last_heard_at: string | null }[]
  stamps_unused: number
}

export interface ProposalListQuery {
  state?: ProposalItem["state"] | undefined
  kind?: ProposalItem["kind"] | undefined
  q?: string | undefined
  page: number
}

type FoundProposal = ProposalItem & { total: number; waiting: number; certificates: Certificate[] }

const PER_PAGE = 50

/** The open ones first as they came, then what was settled last. */
export async function proposalList(
  db: Knex,
  { state, kind, q, page }: ProposalListQuery,
): Promise<{ items: ProposalItem[]; total: number; waiting: number }> {
  const found = await rows<FoundProposal>(
    db,
    `${PROPOSALS} where proposal.deleted_at is null and (cast(:state as text) is null or proposal.state = :state)
       and (cast(:kind as text) is null or proposal.kind = :kind)
       and (cast(:q as text) is null or proposal.decision_number ilike :q
         or registration.name_folded like :folded or producer.name_folded like :folded)
     order by (proposal.state = 'proposed') desc,
       case when proposal.state = 'proposed' then proposal.proposed_at end, proposal.settled_at desc, proposal.id
     limit :limit offset :offset`,
    {
      ...{ state: state ?? null, kind: kind ?? null, q: holding(q), folded: holdingFolded(q) },
      ...{ limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
    },
  )
  const { total = 0, waiting = 0 } = found[0] ?? {}
  return { items: found.map(itemOf), total, waiting }
}

/** `trx` must see the ledger's rows. */
export async function proposalDetail(
  trx: Knex.Transaction,
  id: string,
  today: Day,
): Promise<ProposalDetail | null> {
  const [found] = await rows<FoundProposal>(
    trx,
    `${PROPOSALS} where proposal.deleted_at is null and proposal.id = :id`,
    { id },
  )
  if (!found) return null
  const { certificates } = found
  const item = itemOf(found)
  const points = await stockingPoints(trx, {
    product_id: item.product_id,
    producer_id: null,
    lot_number: null,
  })
  return {
    ...item,
    before: standing(
      certificates.map((one) => without(one, item)),
      today,
    ),
    after: standing(
      certificates.map((one) => changed(one, item)),
      today,
    ),
    sales_points: points.map((point) => ({
      id: point.sales_point_id,
      name: point.name,
      stock_milli: point.stock_milli,
      device_last_heard_at: point.device_last_heard_at,
    })),
    stamps_unused: await stampsUnused(trx, item.registration_id),
  }
}

function itemOf({ total: _, waiting: __, certificates: ___, ...item }: FoundProposal): ProposalItem {
  return { ...item, due_on: item.conclusion_on ? revocationDue(item.conclusion_on) : null }
}

function changed(certificate: Certificate, item: ProposalItem): Certificate {
  if (certificate.id !== item.certificate_id) return certificate
  const { extended_until, revoked_on } = item
  return {
    ...certificate,
    ...(extended_until ? { extended_until } : {}),
    ...(revoked_on ? { revoked_on } : {}),
  }
}

/** A settled proposal is shown beside what stood before it. */
function without(certificate: Certificate, item: ProposalItem): Certificate {
  if (certificate.id !== item.certificate_id || item.state !== "confirmed") return certificate
  const { extended_until, revoked_on, ...rest } = certificate
  return {
    ...rest,
    ...(extended_until && item.kind !== "extend" ? { extended_until } : {}),
    ...(revoked_on && item.kind !== "revoke" ? { revoked_on } : {}),
  }
}

async function stampsUnused(trx: Knex.Transaction, registration_id: string): Promise<number> {
  const [counted] = await rows<{ unused: number }>(
    trx,
    `select coalesce(sum(printed - used - voided), 0)::float8 as unused
     from trace_lot_count join lot on lot.id = trace_lot_count.lot_id
     where lot.registration_id = :registration_id and lot.deleted_at is null`,
    { registration_id },
  )
  return counted?.unused ?? 0
}

const PROPOSALS = `
  select proposal.id, proposal.kind, proposal.state, proposal.certificate_id, certificate.number as certificate_number,
    registration.id as registration_id, registration.product_id, registration.name as product,
    producer.name as producer, proposal.ground, proposal.extended_until, proposal.revoked_on,
    proposal.decision_number, proposal.decided_on, proposal.issuer, proposal.conclusion_no, proposal.conclusion_on,
    null as due_on, proposal.reason, proposal.file_id, proposal.proposed_by, proposer.name as proposer,
    ${instantText("proposal.proposed_at")} as proposed_at, proposal.settled_by, settler.name as settler,
    ${instantText("proposal.settled_at")} as settled_at, proposal.settle_note, count(*) over ()::int as total,
    (count(*) filter (where proposal.state = 'proposed') over ())::int as waiting,
    (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', one.id, 'stars', one.stars,
       'decided_on', one.decided_on, 'valid_until', one.valid_until, 'extended_until', one.extended_until,
       'revoked_on', one.revoked_on)))
     from certificate one where one.registration_id = registration.id and one.deleted_at is null) as certificates
  from proposal
  join certificate on certificate.id = proposal.certificate_id
  join registration on registration.id = certificate.registration_id
  join producer on producer.id = registration.producer_id
  left join officer proposer on proposer.id = proposal.proposed_by
  left join officer settler on settler.id = proposal.settled_by`
