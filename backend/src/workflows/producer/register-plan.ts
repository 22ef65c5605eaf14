import { fold } from "@ocop/shared/fold"
import type { RegisterCertificate, RegisterProducer } from "@ocop/shared/register"
import type {
  KeptProduct,
  KnownCertificate,
  KnownGoods,
  KnownProducer,
  KnownRegister,
} from "../../read/register/known-register"
import { certificateKey, type GoodsEntry, type ProducerEntry, ProducerIndex } from "./register-entries"

export interface Change<Known, Data> {
  known: Known
  changes: Partial<Data>
}

export interface NewCertificate {
  goods: GoodsEntry
  known: KnownGoods | null
  data: RegisterCertificate
  row: number
}

/** What has to be written so that the register says what the file says. Never a deletion: a file may be a part. */
export interface RegisterPlan {
  new_producers: ProducerEntry[]
  changed_producers: Change<KnownProducer, RegisterProducer>[]
  producer_ids: Map<ProducerEntry, string>
  new_goods: GoodsEntry[]
  /** Goods of the file that are in the register already, changed or not. */
  known_goods: Map<GoodsEntry, KnownGoods>
  changed_goods: Change<KnownGoods, KeptProduct>[]
  /** What may not be put on sale. */
  held: { goods: ReadonlySet<GoodsEntry>; product_ids: ReadonlySet<string> }
  new_certificates: NewCertificate[]
  changed_certificates: (Change<KnownCertificate, RegisterCertificate> & { row: number })[]
  imported: number
  updated: number
  unchanged: number
}

export function registerPlan(entries: readonly GoodsEntry[], known: KnownRegister): RegisterPlan {
  const plan = emptyPlan()
  const touchedProducers = planProducers(plan, entries, known.producers)
  const goods = new Map(known.goods.map((one) => [`${one.producer_id} ${fold(one.product.name)}`, one]))
  for (const entry of entries) {
    const producerId = plan.producer_ids.get(entry.producer)
    const old = producerId ? goods.get(`${producerId} ${fold(entry.product.name)}`) : undefined
    const rows = { fresh: new Set<number>(), changed: new Set<number>() }
    if (touchedProducers.has(entry)) rows.changed.add(entry.row)
    if (old) planKnownGoods(plan, entry, old, rows)
    else planNewGoods(plan, entry, rows)
    plan.imported += rows.fresh.size
    plan.updated += [...rows.changed].filter((row) => !rows.fresh.has(row)).length
    plan.unchanged += entry.rows.filter((row) => !rows.fresh.has(row) && !rows.changed.has(row)).length
  }
  return plan
}

interface Touched {
  fresh: Set<number>
  changed: Set<number>
}

function planNewGoods(plan: RegisterPlan, entry: GoodsEntry, rows: Touched): void {
  plan.new_goods.push(entry)
  for (const row of entry.rows) rows.fresh.add(row)
  for (const { row, data } of entry.certificates)
    plan.new_certificates.push({ goods: entry, known: null, data, row })
}

function planKnownGoods(plan: RegisterPlan, entry: GoodsEntry, old: KnownGoods, rows: Touched): void {
  plan.known_goods.set(entry, old)
  const { opening_stock_milli: _, ...product } = entry.product
  const changes = difference(old.product, product)
  if (changes) {
    plan.changed_goods.push({ known: old, changes })
    rows.changed.add(entry.row)
  }
  const certificates = new Map(old.certificates.map((one) => [certificateKey(one.data), one]))
  for (const { row, data } of entry.certificates) {
    const certificate = certificates.get(certificateKey(data))
    if (!certificate) {
      plan.new_certificates.push({ goods: entry, known: old, data, row })
      rows.fresh.add(row)
      continue
    }
    const differing = difference(certificate.data, data)
    if (!differing) continue
    plan.changed_certificates.push({ known: certificate, changes: differing, row })
    rows.changed.add(row)
  }
}

/** The entries, one per producer, that tell something new of a producer already in the register. */
function planProducers(
  plan: RegisterPlan,
  entries: readonly GoodsEntry[],
  known: readonly KnownProducer[],
): Set<GoodsEntry> {
  const index = new ProducerIndex<KnownProducer>()
  for (const producer of known) index.add(producer)
  const seen = new Set<ProducerEntry>()
  const touched = new Set<GoodsEntry>()
  for (const entry of entries) {
    if (seen.has(entry.producer)) continue
    seen.add(entry.producer)
    const old = index.find(entry.producer.data)
    if (!old) {
      plan.new_producers.push(entry.producer)
      continue
    }
    plan.producer_ids.set(entry.producer, old.id)
    const changes = difference(old.data, entry.producer.data)
    if (!changes) continue
    plan.changed_producers.push({ known: old, changes })
    touched.add(entry)
  }
  return touched
}

/** What `next` says otherwise than `known`; null when nothing. An empty cell takes nothing back. */
function difference<Data extends object>(known: Data, next: Data): Partial<Data> | null {
  const differing = Object.entries(next).filter(
    ([name, value]) => value !== null && value !== undefined && value !== known[name as keyof Data],
  )
  return differing.length > 0 ? (Object.fromEntries(differing) as Partial<Data>) : null
}

function emptyPlan(): RegisterPlan {
  return {
    new_producers: [],
    changed_producers: [],
    producer_ids: new Map(),
    new_goods: [],
    known_goods: new Map(),
    changed_goods: [],
    held: { goods: new Set(), product_ids: new Set() },
    new_certificates: [],
    changed_certificates: [],
    imported: 0,
    updated: 0,
    unchanged: 0,
  }
}
