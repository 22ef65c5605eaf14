import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SaleList, SaleSummary } from "@ocop/shared/report"
import { instant } from "./fairs"
import type { RowScope } from "./scoped"
import { inSnapshot, rows } from "./snapshot"

/** What single sales are looked up by; absent: any. Keys are those of the report's rows. */
export interface SaleListQuery {
  fair_id?: string | undefined
  from?: string | undefined
  to?: string | undefined
  sales_point_id?: string | undefined
  booth_id?: string | undefined
  producer_id?: string | undefined
  product_id?: string | undefined
  stars?: string | undefined
  hour?: string | undefined
  tender?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Single receipts, newest first; `next_cursor` goes on after the last one shown. */
export async function saleList(knex: Knex, scope: RowScope, query: SaleListQuery): Promise<SaleList> {
  return inSnapshot(knex, scope, async (trx) => {
    const as_of = await instant(trx)
    const { where, bindings } = conditions(query)
    const found = await rows<SummaryRow>(
      trx,
      `${SUMMARY} where ${where.join(" and ")} order by sale.occurred_at desc, sale.id desc limit :more`,
      { ...bindings, more: query.limit + 1 },
    )
    const shown = found.slice(0, query.limit)
    const last = found.length > query.limit ? shown.at(-1) : undefined
    return {
      as_of,
      items: shown.map(summaryOf),
      next_cursor: last ? `${last.cursor_at}_${last.id}` : null,
    }
  })
}

const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/

/** Whether a text can have come from `next_cursor`. */
export function isCursor(text: string): boolean {
  return CURSOR.test(text)
}

const BY_SALE: readonly [keyof SaleListQuery, string][] = [
  ["fair_id", "sale.fair_id = :fair_id"],
  ["from", "sale.business_day >= cast(:from as date)"],
  ["to", "sale.business_day <= cast(:to as date)"],
  ["sales_point_id", "sale.sales_point_id = :sales_point_id"],
  ["booth_id", "sale.booth_id = :booth_id"],
  ["hour", "sale.business_day = cast(:hour_day as date)"],
  ["hour", "extract(hour from sale.occurred_at at time zone 'Asia/Ho_Chi_Minh') = cast(:hour_of_day as int)"],
  [
    "tender",
    "exists (select 1 from ledger_sale_payment payment where payment.sale_id = sale.id and payment.tender = :tender)",
  ],
]

const BY_LINE: readonly [keyof SaleListQuery, string][] = [
  ["producer_id", "coalesce(line.producer_id, '') = :producer_id"],
  ["product_id", "coalesce(line.product_id, line.variant_id) = :product_id"],
  [
    "stars",
    `case when line.state in ('valid', 'renewal_window', 'renewal_late', 'extended')
          then coalesce(line.stars::text, 'none') else 'none' end = :stars`,
  ],
]

/** The same rules as the rollup's (`ledger_revenue_entry`), so that a row of the report opens exactly its receipts. */
function conditions(query: SaleListQuery): { where: string[]; bindings: Record<string, Knex.RawBinding> } {
  const { limit: _, cursor, ...asked } = query
  const given = (entries: typeof BY_SALE) =>
    entries.flatMap(([name, sql]) => (query[name] === undefined ? [] : sql))
  const lines = given(BY_LINE)
  const after = CURSOR.exec(cursor ?? "")
  const bindings: Record<string, Knex.RawBinding> = {}
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) bindings[name] = value
  if (query.hour)
    Object.assign(bindings, { hour_day: query.hour.slice(0, 10), hour_of_day: query.hour.slice(11) })
  if (after) Object.assign(bindings, { after_at: after[1], after_id: after[2] })
  return {
    where: [
      "true",
      ...given(BY_SALE),
      ...(lines.length === 0
        ? []
        : [
            `exists (select 1 from ledger_sale_line line where line.sale_id = sale.id and ${lines.join(" and ")})`,
          ]),
      ...(after
        ? ["(sale.occurred_at, sale.id) < (cast(:after_at as timestamptz), cast(:after_id as uuid))"]
        : []),
    ],
    bindings,
  }
}

export interface SummaryRow {
  id: string
  kind: SaleSummary["kind"]
  receipt_no: string
  occurred_at: Date
  received_at: Date
  cursor_at: string
  sales_point: string | null
  booth: string | null
  staff: string | null
  total: number
  flags: string[]
}

/** `cursor_at` keeps the microseconds that a JavaScript date drops. */
const SUMMARY = `
  select sale.id, sale.kind, sale.receipt_no, sale.occurred_at, sale.received_at,
         to_char(sale.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cursor_at,
         point.name as sales_point, booth.name as booth, staff.name as staff,
         sale.total::float8 as total, sale.flags
  from ledger_sale sale
  left join sales_point point on point.id = sale.sales_point_id
  left join booth on booth.id = sale.booth_id
  left join staff_member staff on staff.id = sale.staff_id`

export function summaryOf(row: SummaryRow): SaleSummary {
  const { cursor_at: _, occurred_at, received_at, ...rest } = row
  return { ...rest, occurred_at: occurred_at.toISOString(), received_at: received_at.toISOString() }
}
