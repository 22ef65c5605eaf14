import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Standing, type Stars, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { MarketplaceState } from "@ocop/shared/marketplace"
import { type Paper, type PaperState, paperState } from "@ocop/shared/paper"
import { imagesOn } from "./register-images"
import { plainCertificate } from "./register-on"
import { rows } from "../snapshot"
import { stockingPoints } from "../stops/stocking-points"

export interface DetailCertificate {
  id: string
  registration_id: string
  number: string
  issuer: string
  stars: Stars
  score: number | null
  criteria: string | null
  kind: string | null
  decided_on: Day
  valid_until: Day
  extended_until: Day | null
  extend_document: string | null
  revoked_on: Day | null
  revoke_reason: string | null
  revoke_ground: string | null
  revoke_document: string | null
  decision_id: string | null
  source: string
}

export interface DetailPaper extends Paper {
  id: string
  producer_id: string
  registration_id: string | null
  issuer: string | null
  issued_on: Day | null
  file_id: string | null
  note: string | null
  replaced_by: string | null
}

interface Registration {
  id: string
  product_id: string | null
  producer_id: string
  name: string
  product_set: string
  product_group: string
  product_code: string | null
  unit: string
  trademark: string | null
  old_province: string | null
}

interface Producer {
  id: string
  handle: string
  name: string
  legal_form: string
  tax_code: string | null
  phone: string | null
  commune_name: string | null
  commune_code: string | null
  old_district: string | null
  old_province: string | null
  story: string | null
}

export interface RegistrationDetail {
  registration: Registration
  producer: Producer
  standing: Standing
  certificates: DetailCertificate[]
  papers: DetailPaper[]
  paper_state: PaperState<DetailPaper>
  confirmations: {
    quarter: string
    producing: boolean
    quantity_milli: number | null
    made_on: Day
    note: string | null
    by_actor: string
  }[]
  marketplaces: { marketplace: string; url: string; state: MarketplaceState }[]
  /** Whether the shop lists the goods; null for what is no goods yet. */
  goods: { listed: boolean; image: string | null } | null
  stock: { points: number; quantity_milli: number }
  proposals: { id: string; kind: string; state: string; certificate_id: string }[]
}

/**
 * A product of the register with everything that hangs on it, as it stood when `day` ended; stock, listing,
 * confirmations and proposals are those of now. `trx` must see the ledger's rows.
 */
export async function registrationDetail(
  trx: Knex.Transaction,
  id: string,
  day: Day,
): Promise<RegistrationDetail | null> {
  const [registration] = await imagesOn<Registration>(trx, "registration", day, { column: "id", value: id })
  if (!registration) return null
  const [producer] = await imagesOn<Producer>(trx, "producer", day, {
    column: "id",
    value: registration.producer_id,
  })
  if (!producer) return null
  const certificates = await imagesOn<DetailCertificate>(trx, "certificate", day, {
    column: "registration_id",
    value: id,
  })
  certificates.sort((a, b) => (a.decided_on < b.decided_on ? 1 : -1))
  const papers = await heldPapers(trx, registration, day)
  return {
    registration: pick(registration, REGISTRATION),
    producer: pick(producer, PRODUCER),
    standing: standing(certificates.map(plainCertificate), day),
    certificates: certificates.map((one) => pick(one, CERTIFICATE)),
    papers: papers.map((one) => pick(one, PAPER)),
    paper_state: paperState(papers, registration.product_set, day),
    confirmations: await rows(trx, CONFIRMATIONS, { id }),
    marketplaces: await rows(trx, MARKETPLACES, { id }),
    goods:
      (
        await rows<{ listed: boolean; image: string | null }>(trx, GOODS, {
          product_id: registration.product_id,
        })
      )[0] ?? null,
    stock: await stockOf(trx, registration.product_id),
    proposals: await rows(trx, PROPOSALS, { id }),
  }
}

async function heldPapers(
  trx: Knex.Transaction,
  { id, producer_id }: Registration,
  day: Day,
): Promise<DetailPaper[]> {
  const papers = await imagesOn<DetailPaper>(trx, "paper", day, { column: "producer_id", value: producer_id })
  return papers.filter(
    (paper) => paper.replaced_by === null && (paper.registration_id === id || paper.registration_id === null),
  )
}

async function stockOf(trx: Knex.Transaction, product_id: string | null) {
  if (product_id === null) return { points: 0, quantity_milli: 0 }
  const points = await stockingPoints(trx, { product_id, producer_id: null, lot_number: null })
  return {
    points: points.length,
    quantity_milli: points.reduce((sum, { stock_milli }) => sum + stock_milli, 0),
  }
}

function pick<Image extends object>(image: Image, fields: readonly string[]): Image {
  return Object.fromEntries(
    fields.map((field) => [field, (image as Record<string, unknown>)[field] ?? null]),
  ) as Image
}

const REGISTRATION = [
  ...["id", "product_id", "producer_id", "name", "product_set", "product_group", "product_code", "unit"],
  ...["trademark", "old_province"],
]
const PRODUCER = [
  ...["id", "handle", "name", "legal_form", "tax_code", "phone", "commune_name", "commune_code"],
  ...["old_district", "old_province", "story"],
]
const CERTIFICATE = [
  ...["id", "registration_id", "number", "issuer", "stars", "score", "criteria", "kind", "decided_on"],
  ...["valid_until", "extended_until", "extend_document", "revoked_on", "revoke_reason", "revoke_ground"],
  ...["revoke_document", "decision_id", "source"],
]
const PAPER = [
  ...["id", "producer_id", "registration_id", "kind", "number", "issuer", "issued_on", "expires_on"],
  ...["file_id", "note", "replaced_by"],
]

const GOODS = `
  select status = 'published' as listed, thumbnail as image from product where id = :product_id and deleted_at is null`

const CONFIRMATIONS = `
  select quarter, producing, quantity_milli::float8, made_on, note, by_actor from confirmation
  where registration_id = :id and deleted_at is null order by quarter desc, by_actor limit 20`

const MARKETPLACES = `
  select marketplace, url, state from marketplace_link where registration_id = :id order by state desc, marketplace`

const PROPOSALS = `
  select proposal.id, proposal.kind, proposal.state, proposal.certificate_id
  from proposal join certificate on certificate.id = proposal.certificate_id
  where certificate.registration_id = :id and proposal.deleted_at is null order by proposal.proposed_at desc limit 20`
