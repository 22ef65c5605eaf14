import type { CatalogueProduct } from "@ocop/shared/catalogue"
import type { Day } from "@ocop/shared/day"
import { parseScan } from "@ocop/shared/gs1"
import type { Assortment } from "./assortment"
import { isWeighed, ONE } from "./quantity"

/** What a scanned text names: goods with what the code says of this piece, an article the list does not have, or no code. */
export type Scanned =
  | {
      kind: "goods"
      doc: number
      product: CatalogueProduct
      quantity_milli: number
      lot: string | null
      trace_code: string | null
      expires_on: Day | null
    }
  | { kind: "unknown_goods"; gtin: string }
  | { kind: "no_code"; text: string }

export function readScan(assortment: Assortment, text: string): Scanned {
  const scan = parseScan(text)
  if (!scan.ok) return { kind: "no_code", text }
  const { gtin, lot, serial, expires_on, weight_kg } = scan.value
  const doc = assortment.by_gtin.get(gtin)
  const product = doc === undefined ? undefined : assortment.products[doc]
  if (doc === undefined || !product) return { kind: "unknown_goods", gtin }
  const weight = isWeighed(product.unit) && weight_kg ? Math.round(weight_kg * ONE) : ONE
  return {
    kind: "goods",
    doc,
    product,
    quantity_milli: weight,
    lot: lot ?? null,
    trace_code: serial ?? null,
    expires_on: expires_on ?? null,
  }
}
