import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LineDimensions } from "./facts"
import type { KnownSale } from "./known"

interface SaleRow {
  id: string
  fair_id: string | null
  booth_id: string | null
  total: number
  refunded: number
  lines: ({ line_no: number; variant_id: string; quantity_milli: number } & LineDimensions)[]
  back: { variant_id: string; quantity_milli: number }[]
}

const SALES = `
  select s.id, s.fair_id, s.booth_id, s.total::float8 as total,
    coalesce((select -sum(r.total) from ledger_sale r where r.original_sale_id = s.id), 0)::float8 as refunded,
    (select json_agg(l) from (select line_no, variant_id, quantity_milli, product_id, title, producer_id, producer_name,
      product_set, certificate_id, stars, state, origin, vat_rate, supply_model, commission_bp
      from ledger_sale_line where sale_id = s.id order by line_no) l) as lines,
    (select coalesce(json_agg(b), '[]') from (select l.variant_id, -sum(l.quantity_milli) as quantity_milli
      from ledger_sale r join ledger_sale_line l on l.sale_id = r.id where r.original_sale_id = s.id
      group by l.variant_id) b) as back
  from ledger_sale s where s.kind = 'sale' and s.id = any(?::uuid[]) and s.sales_point_id = ?`

/**
 * The sales a batch refunds, with what was given back of them before; only its own sales point's, so that no till can take
 * anything off what another place sold. They are locked in the order of their ids and after the
 * batch's sales point, so that two tills refunding one sale are told of each other and never wait in a circle.
 */
export async function readRefundableSales(
  trx: Knex.Transaction,
  sale_ids: readonly string[],
  sales_point_id: string,
): Promise<Map<string, KnownSale>> {
  if (sale_ids.length === 0) return new Map()
  for (const id of [...sale_ids].sort()) {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`ledger refund ${id}`])
  }
  const { rows } = await trx.raw<{ rows: SaleRow[] }>(SALES, [[...sale_ids], sales_point_id])
  return new Map(rows.map((row) => [row.id, known(row)]))
}

function known({ fair_id, booth_id, total, refunded, lines, back }: SaleRow): KnownSale {
  return {
    fair_id,
    booth_id,
    total,
    refunded,
    lines: lines.map(({ line_no, variant_id, quantity_milli, ...dimensions }) => ({
      line_no,
      variant_id,
      quantity_milli,
      dimensions,
    })),
    refunded_milli: new Map(back.map(({ variant_id, quantity_milli }) => [variant_id, quantity_milli])),
  }
}
