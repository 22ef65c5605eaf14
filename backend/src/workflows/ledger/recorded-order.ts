import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OnlineReceipt, ReceiptLine, RecordedOrder } from "./online-facts"

interface SourceRow {
  id: string
  source_ref: string
  kind: string
  lines: ReceiptLine[] | null
}

const RECORDED = `
  select sale.id, sale.source_ref, sale.kind, (select json_agg(line order by line.line_no) from ledger_sale_line line
    where line.sale_id = sale.id) as lines
  from ledger_sale sale where sale.order_id = ? and sale.source_ref is not null`

/** What the ledger holds of an order. */
export async function readRecordedOrder(trx: Knex.Transaction, order_id: string): Promise<RecordedOrder> {
  const { rows } = await trx.raw<{ rows: SourceRow[] }>(RECORDED, [order_id])
  const back = new Map<number, { quantity_milli: number; total: number }>()
  for (const { line_no, quantity_milli, total } of rows.flatMap((row) =>
    row.kind === "online_refund" ? (row.lines ?? []) : [],
  )) {
    const sum = back.get(line_no) ?? { quantity_milli: 0, total: 0 }
    back.set(line_no, { quantity_milli: sum.quantity_milli - quantity_milli, total: sum.total - total })
  }
  const sale = rows.find((row) => row.kind === "online")
  return {
    sale_id: sale?.id ?? null,
    sources: new Set(rows.map((row) => row.source_ref)),
    lines: sale?.lines ?? [],
    back,
  }
}

export interface ReceiptHead {
  id: string
  order_id: string
  sales_point_id: string | null
  original_sale_id: string | null
  received_at: string
}

/** Appends one receipt with its goods and its money; the unique `source_ref` refuses it a second time. */
export async function appendReceipt(
  trx: Knex.Transaction,
  receipt: OnlineReceipt,
  head: ReceiptHead,
): Promise<void> {
  const { lines, tender, total, occurred_at, ...sale } = receipt
  const { id, sales_point_id } = head
  const where = {
    sales_point_id,
    occurred_at: new Date(occurred_at).toISOString(),
    business_day: receipt.business_day,
  }
  const discount = lines.reduce((sum, line) => sum + line.discount, 0)
  await trx("ledger_sale").insert({
    ...sale,
    ...head,
    ...where,
    total,
    discount,
    gross: total + discount,
    cash_rounding: 0,
  })
  if (lines.length > 0) {
    const kind = receipt.kind
    const rows = lines.map((line) => ({ ...lineColumns(line), ...where, sale_id: id, kind }))
    await trx("ledger_sale_line").insert(rows)
  }
  if (total !== 0) {
    await trx("ledger_sale_payment").insert({ ...where, sale_id: id, payment_no: 1, tender, amount: total })
  }
}

/** Online goods are counted by Medusa's own fulfilments, so a line here moves no stock. */
function lineColumns(line: ReceiptLine) {
  return {
    line_no: line.line_no,
    variant_id: line.variant_id,
    product_id: line.product_id,
    title: line.title,
    producer_id: line.producer_id,
    producer_name: line.producer_name,
    product_set: line.product_set,
    certificate_id: line.certificate_id,
    stars: line.stars,
    state: line.state,
    origin: line.origin,
    vat_rate: line.vat_rate,
    vat: line.vat,
    supply_model: line.supply_model,
    commission_bp: line.commission_bp,
    quantity_milli: line.quantity_milli,
    unit_price: line.unit_price,
    discount: line.discount,
    total: line.total,
    returned_to_stock: false,
  }
}
