import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Breakdown, type ReportRow } from "@ocop/shared/report"
import { rowLabel } from "./labels"
import type { RowScope } from "../scoped"
import { scopeBindings } from "./fairs"
import { rows } from "../snapshot"

export interface EntrySum {
  by: string
  key: string
  label: string | null
  sales: number
  refunds: number
  quantity_milli: number
  amount: number
}

export interface FairBooth {
  id: string
  number: string
  name: string
  sales_point_id: string | null
}

/** What a key is called today; a name frozen in the facts stands in for what is no longer there. */
interface KeyName {
  key: string
  label: string
  detail: string | null
  unit: string | null
}

/** The rows of all breakdowns: those with a name by revenue, stars from five down, hours in order. */
export async function reportRows(
  trx: Knex.Transaction,
  sums: readonly EntrySum[],
  booths: readonly FairBooth[],
): Promise<ReportRow[]> {
  const names: Partial<Record<Breakdown, Map<string, KeyName>>> = {
    booth: new Map(
      booths.map(({ id, name, number }) => [id, { key: id, label: name, detail: number, unit: null }]),
    ),
    producer: await keyNames(trx, "producer-names", producerNames, keysOf(sums, "producer")),
    product: await keyNames(trx, "product-names", productNames, keysOf(sums, "product")),
  }
  return Breakdown.options.flatMap((by) => {
    const found = sums.filter((sum) => sum.by === by)
    const silent = by === "booth" ? booths.filter((booth) => !found.some((sum) => sum.key === booth.id)) : []
    const all = [...found, ...silent.map((booth) => emptySum(booth.id))]
    return all.map((sum) => reportRow(by, sum, names[by]?.get(sum.key))).sort(inOrder)
  })
}

function reportRow(by: Breakdown, sum: EntrySum, name: KeyName | undefined): ReportRow {
  return {
    by,
    key: sum.key,
    label: name?.label ?? rowLabel(by, sum.key, sum.label),
    detail: name?.detail ?? null,
    unit: name?.unit ?? null,
    sales: sum.sales,
    refunds: sum.refunds,
    quantity_milli: sum.quantity_milli,
    revenue: sum.amount,
  }
}

function emptySum(key: string): EntrySum {
  return { by: "booth", key, label: null, sales: 0, refunds: 0, quantity_milli: 0, amount: 0 }
}

function inOrder(a: ReportRow, b: ReportRow): number {
  if (a.by === "hour") return a.key < b.key ? -1 : 1
  if (a.by === "star") return starRank(b.key) - starRank(a.key)
  return (
    b.revenue - a.revenue || (a.detail ?? a.key).localeCompare(b.detail ?? b.key, "vi", { numeric: true })
  )
}

function starRank(key: string): number {
  return key === "none" ? 0 : Number(key)
}

function keysOf(sums: readonly EntrySum[], by: Breakdown): string[] {
  return sums.flatMap((sum) => (sum.by === by ? sum.key : []))
}

async function keyNames(
  trx: Knex.Transaction,
  name: string,
  sql: string,
  keys: string[],
): Promise<Map<string, KeyName>> {
  const found = await rows<KeyName>(trx, sql, { keys }, name)
  return new Map(found.map((name) => [name.key, name]))
}

const producerNames = `
  select id as key, name as label, null as detail, null as unit from producer where id = any(:keys)`

const productNames = `
  select product.id as key, product.title as label, producer.name as detail, registration.unit
  from product
  left join registration on registration.product_id = product.id and registration.deleted_at is null
  left join producer on producer.id = registration.producer_id
  where product.id = any(:keys)`

/** The booths of a fair that the caller may see, by number; one of them where the report is of one. */
export async function fairBooths(
  trx: Knex.Transaction,
  scope: RowScope,
  fair_id: string,
  booth_id: string | null,
): Promise<FairBooth[]> {
  return rows<FairBooth>(
    trx,
    `select id, number, name, sales_point_id from booth
     where fair_id = :fair_id and deleted_at is null
       and (cast(:booth_id as text) is null or id = :booth_id)
       and (cast(:all as boolean) or fair_id = any(:fairs) or sales_point_id = any(:points))
     order by number`,
    { fair_id, booth_id, ...scopeBindings(scope) },
  )
}
