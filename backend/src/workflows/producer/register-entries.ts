import { fold } from "@ocop/shared/fold"
import type {
  RegisterCertificate,
  RegisterProduct,
  RegisterProducer,
  RegisterRow,
} from "@ocop/shared/register"

export interface ProducerEntry {
  data: RegisterProducer
}

export interface CertificateEntry {
  row: number
  data: RegisterCertificate
}

/** One product of a register with all its lines: a product is listed once per decision. `row` is its last line. */
export interface GoodsEntry {
  producer: ProducerEntry
  product: RegisterProduct
  row: number
  rows: number[]
  certificates: CertificateEntry[]
}

/** Lines of one producer or product are merged: what a later line says wins, an empty cell says nothing. */
export function registerEntries(rows: readonly RegisterRow[]): GoodsEntry[] {
  const producers = new ProducerIndex()
  const goods = new Map<ProducerEntry, Map<string, GoodsEntry>>()
  const entries: GoodsEntry[] = []
  for (const row of rows) {
    const producer = producers.merge(row.producer)
    const own = goods.get(producer) ?? new Map<string, GoodsEntry>()
    goods.set(producer, own)
    const name = fold(row.product.name)
    let entry = own.get(name)
    if (!entry) {
      entry = { producer, product: row.product, row: row.row, rows: [], certificates: [] }
      own.set(name, entry)
      entries.push(entry)
    }
    entry.product = overlay(entry.product, row.product)
    entry.row = row.row
    entry.rows.push(row.row)
    if (row.certificate) addCertificate(entry, row.row, row.certificate)
  }
  return entries
}

function addCertificate(entry: GoodsEntry, row: number, data: RegisterCertificate): void {
  const same = entry.certificates.find(({ data: known }) => certificateKey(known) === certificateKey(data))
  if (same) Object.assign(same, { row, data: overlay(same.data, data) })
  else entry.certificates.push({ row, data })
}

export function certificateKey(certificate: { number: string; decided_on: string }): string {
  return `${certificate.decided_on} ${certificate.number}`
}

/** `base` with every value of `over` that is not null. */
export function overlay<Data extends object>(base: Data, over: Data): Data {
  const given = Object.entries(over).filter(([, value]) => value !== null && value !== undefined)
  return { ...base, ...(Object.fromEntries(given) as Partial<Data>) }
}

/** A producer is known by its tax code, else by its name where not both sides have a tax code. */
export class ProducerIndex<Known extends { data: RegisterProducer } = ProducerEntry> {
  private readonly byTaxCode = new Map<string, Known>()
  private readonly byName = new Map<string, Known>()

  add(known: Known): void {
    const { tax_code, name } = known.data
    if (tax_code) this.byTaxCode.set(tax_code, known)
    const named = this.byName.get(fold(name))
    if (!named || named.data.tax_code) this.byName.set(fold(name), known)
  }

  find(data: RegisterProducer): Known | undefined {
    const byTaxCode = data.tax_code ? this.byTaxCode.get(data.tax_code) : undefined
    if (byTaxCode) return byTaxCode
    const named = this.byName.get(fold(data.name))
    return named && data.tax_code && named.data.tax_code ? undefined : named
  }

  merge(this: ProducerIndex<ProducerEntry>, data: RegisterProducer): ProducerEntry {
    const known = this.find(data)
    const producer = known ?? { data }
    if (known) known.data = overlay(known.data, data)
    this.add(producer)
    return producer
  }
}
