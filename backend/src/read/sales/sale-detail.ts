import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SaleDetail, SaleSummary } from "@ocop/shared/report"
import { stateReason } from "./labels"
import type { RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

/** One receipt with its goods and payments; null: none that this caller may see. */
export async function saleDetail(knex: Knex, scope: RowScope, id: string): Promise<SaleDetail | null> {
  return inSnapshot(knex, scope, async (trx) => {
    const [sale] = await rows<SaleRow>(trx, saleSql, { id })
    if (!sale) return null
    const lines = await rows<LineRow>(trx, linesSql, { id })
    const payments = await rows<SaleDetail["payments"][number]>(trx, paymentsSql, { id })
    return {
      ...sale,
      occurred_at: sale.occurred_at.toISOString(),
      received_at: sale.received_at.toISOString(),
      lines: lines.map(lineOf),
      payments,
    }
  })
}

type SaleRow = Omit<SaleDetail, "lines" | "payments" | "occurred_at" | "received_at"> & {
  kind: SaleSummary["kind"]
  occurred_at: Date
  received_at: Date
}

type Line = SaleDetail["lines"][number]
type LineRow = Omit<Line, "producer" | "state_reason"> & {
  producer: string | null
  certificate_number: string | null
  last_good_day: string | null
  revoked_on: string | null
}

function lineOf({ certificate_number, last_good_day, revoked_on, ...line }: LineRow): Line {
  const certificate = { number: certificate_number, last_good_day, revoked_on }
  return { ...line, producer: line.producer ?? "", state_reason: stateReason(line.state, certificate) }
}

const saleSql = `
  select sale.id, sale.kind, sale.receipt_no, sale.occurred_at, sale.received_at, point.name as sales_point,
         booth.name as booth, staff.name as staff, fair.name as fair, device.name as device, sale.order_id,
         sale.original_sale_id, sale.cash_rounding::float8 as cash_rounding, sale.total::float8 as total, sale.flags
  from ledger_sale sale
  left join sales_point point on point.id = sale.sales_point_id
  left join booth on booth.id = sale.booth_id
  left join staff_member staff on staff.id = sale.staff_id
  left join fair on fair.id = sale.fair_id
  left join device on device.id = sale.device_id
  where sale.id = cast(:id as uuid)`

const linesSql = `
  select line.line_no, line.title, line.producer_name as producer, line.quantity_milli::float8 as quantity_milli,
         line.unit_price::float8 as unit_price, line.discount::float8 as discount, line.total::float8 as total,
         line.stars, line.state, line.certificate_id, line.lot, certificate.number as certificate_number,
         greatest(certificate.valid_until, certificate.extended_until) as last_good_day, certificate.revoked_on
  from ledger_sale_line line
  left join certificate on certificate.id = line.certificate_id
  where line.sale_id = cast(:id as uuid) order by line.line_no`

const paymentsSql = `
  select tender, amount::float8 as amount, state, reference
  from ledger_sale_payment where sale_id = cast(:id as uuid) order by payment_no`
