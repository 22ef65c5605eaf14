import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SaleList, SaleSummary } from "@ocop/shared/report"
import { instant } from "./fairs"
import type { RowScope } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

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
    const found = await rows<SummaryRow>(trx, listSql(query), bindingsOf(query))
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

/** Rows that can be looked up: receipts, and their lines, which carry the receipt's place and time. */
interface Of {
  row: "sale" | "line"
  id: "sale.id" | "line.sale_id"
}

type Filter = (of: Of, key: string) => string

/**
 * The same rules as the rollup's (`ledger_revenue_entry`), so that a row of the report opens exactly its receipts. Plain
 * columns where there is an index: behind a row policy it bounds no expression.
 */
const FILTERS: Partial<Record<keyof SaleListQuery, Filter>> = {
  fair_id: ({ row }) => `${row}.fair_id = :fair_id`,
  from: ({ row }) => `${row}.business_day >= cast(:from as date)`,
  to: ({ row }) => `${row}.business_day <= cast(:to as date)`,
  sales_point_id: ({ row }) => `${row}.sales_point_id = :sales_point_id`,
  booth_id: ({ row }, key) => (key === "" ? `${row}.booth_id is null` : `${row}.booth_id = :booth_id`),
  hour: ({ row }) => `${row}.business_day = cast(:hour_day as date)
    and extract(hour from ${row}.occurred_at at time zone 'Asia/Ho_Chi_Minh') = cast(:hour_of_day as int)`,
  tender: ({ id }) => `exists (select 1 from ledger_sale_payment payment
    where payment.sale_id = ${id} and payment.tender = :tender)`,
  cursor: ({ row, id }) =>
    `(${row}.occurred_at, ${id}) < (cast(:after_at as timestamptz), cast(:after_id as uuid))`,
}

/** Filters that only lines know. */
const GOODS_FILTERS: Partial<Record<keyof SaleListQuery, Filter>> = {
  producer_id: (_, key) => (key === "" ? "line.producer_id is null" : "line.producer_id = :producer_id"),
  product_id: () =>
    "(line.product_id = :product_id or (line.product_id is null and line.variant_id = :product_id))",
  stars: (_, key) => (key === "none" ? "line.stars is null" : "line.stars = cast(:stars as smallint)"),
}

function conditions(query: SaleListQuery, filters: typeof FILTERS, of: Of): string[] {
  return Object.entries(filters).flatMap(([name, filter]) => {
    const key = query[name as keyof SaleListQuery]
    return typeof key === "string" ? filter(of, key) : []
  })
}

/**
 * By goods, the page is found among the lines and the receipts are fetched to it: walking receipts by time in search of
 * rare goods takes seconds, and no estimate warns of it.
 */
function listSql(query: SaleListQuery): string {
  const goods = conditions(query, GOODS_FILTERS, { row: "line", id: "line.sale_id" })
  if (goods.length === 0) {
    const where = conditions(query, FILTERS, { row: "sale", id: "sale.id" })
    return `${SUMMARY} where ${where.join(" and ")} ${NEWEST_FIRST}`
  }
  const where = [...goods, ...conditions(query, FILTERS, { row: "line", id: "line.sale_id" })]
  return `with page as materialized (
      select distinct line.occurred_at, line.sale_id from ledger_sale_line line where ${where.join(" and ")}
      order by line.occurred_at desc, line.sale_id desc limit :more
    )
    ${SUMMARY} where sale.id in (select sale_id from page) ${NEWEST_FIRST}`
}

const NEWEST_FIRST = "order by sale.occurred_at desc, sale.id desc limit :more"

function bindingsOf({ limit, cursor, ...asked }: SaleListQuery): Record<string, Knex.RawBinding> {
  const [, after_at, after_id] = CURSOR.exec(cursor ?? "") ?? []
  const { hour } = asked
  const all = {
    ...asked,
    after_at,
    after_id,
    hour_day: hour?.slice(0, 10),
    hour_of_day: hour?.slice(11),
    more: limit + 1,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  )
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
