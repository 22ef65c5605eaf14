import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Paper } from "@ocop/shared/paper"
import { addMonths, type Day } from "@ocop/shared/day"
import type { RegisterFacts } from "@ocop/shared/register-office"
import { liveEntries, rollupMark } from "../sales/revenue-entries"
import { seeingAll } from "../scoped"
import { rows } from "../snapshot"

/** How far back a sale or a delivery is looked for. */
const LOOKED_BACK_MONTHS = 13

interface Known {
  id: string
  product_id: string | null
  producer_id: string
  registered_on: Day
  stamped: boolean
  last_confirmed_on: Day | null
  revocations: RegisterFacts["revocations"]
}

interface Stock {
  product_id: string
  points_selling: number
  stock_milli: number
}

type HeldPaper = Paper & { producer_id: string; registration_id: string | null }

/**
 * What is known of every product of the register beside its certificates. Stock is that of the sales points `trx` may see;
 * whether a product is sold at all is a word about the product, told from all of them.
 */
export async function registerFacts(
  trx: Knex.Transaction,
  day: Day,
): Promise<(registration_id: string) => RegisterFacts> {
  const mark = await rollupMark(trx)
  const [known, stock, papers] = [
    await rows<Known>(trx, KNOWN_SQL, {}),
    byProduct(await rows<Stock>(trx, STOCK_SQL, { ...mark })),
    await rows<HeldPaper>(trx, PAPERS_SQL, {}),
  ]
  const since = addMonths(day, -LOOKED_BACK_MONTHS)
  const signs = await seeingAll(trx, async () => ({
    sold: lastDays(await rows(trx, SOLD_SQL, { ...mark, since })),
    received: lastDays(await rows(trx, RECEIVED_SQL, { since })),
  }))
  const byId = new Map(known.map((one) => [one.id, one]))
  const held = papersBy(papers)
  return (id) => {
    const one = byId.get(id)
    const product_id = one?.product_id ?? ""
    const of = stock.get(product_id)
    return {
      registered_on: one?.registered_on ?? day,
      points_selling: of?.points_selling ?? 0,
      stock_milli: of?.stock_milli ?? 0,
      stamped: one?.stamped ?? false,
      last_sale_on: signs.sold.get(product_id) ?? null,
      last_receipt_on: signs.received.get(product_id) ?? null,
      last_confirmed_on: one?.last_confirmed_on ?? null,
      revocations: one?.revocations ?? [],
      papers: [...(held.get(id) ?? []), ...(held.get(one?.producer_id ?? "") ?? [])],
    }
  }
}

function byProduct(stock: readonly Stock[]): Map<string, Stock> {
  return new Map(stock.map((one) => [one.product_id, one]))
}

function lastDays(found: readonly { product_id: string; last: Day }[]): Map<string, Day> {
  return new Map(found.map(({ product_id, last }) => [product_id, last]))
}

/** A paper is its product's, or its producer's for all of hers. */
function papersBy(papers: readonly HeldPaper[]): Map<string, HeldPaper[]> {
  const held = new Map<string, HeldPaper[]>()
  for (const paper of papers) {
    const owner = paper.registration_id ?? paper.producer_id
    const own = held.get(owner)
    if (own) own.push(paper)
    else held.set(owner, [paper])
  }
  return held
}

const KNOWN_SQL = `
  select r.id, r.product_id, r.producer_id,
         to_char(r.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as registered_on,
         exists (select 1 from lot join stamp_run run on run.lot_id = lot.id and run.deleted_at is null
                 where lot.registration_id = r.id and lot.deleted_at is null) as stamped,
         (select max(made_on) from confirmation
           where confirmation.registration_id = r.id and producing and confirmation.deleted_at is null) as last_confirmed_on,
         coalesce((select jsonb_agg(jsonb_build_object('document', revoke_document, 'ground', revoke_ground,
                     'reason', revoke_reason)) from certificate
           where certificate.registration_id = r.id and revoked_on is not null
             and certificate.deleted_at is null), '[]') as revocations
  from registration r where r.deleted_at is null`

const PAPERS_SQL = `
  select kind, number, expires_on, producer_id, registration_id from paper
  where replaced_by is null and deleted_at is null`

const STOCK_SQL = `
  select variant.product_id, count(*)::int as points_selling, sum(held.milli)::float8 as stock_milli
  from (
    select sales_point_id, variant_id, sum(quantity_milli) as milli from (
      select sales_point_id, variant_id, quantity_milli from ledger_stock_level where cast(:rolled as boolean)
      union all
      select sales_point_id, variant_id, quantity_milli from ledger_stock_entry where xid >= cast(:watermark as xid8)
    ) counted group by sales_point_id, variant_id
  ) held
  join product_variant variant on variant.id = held.variant_id
  where held.milli > 0
  group by variant.product_id`

const SOLD_SQL = `
  select key as product_id, to_char(max(business_day), 'YYYY-MM-DD') as last
  from (${liveEntries(`"by" = 'product' and business_day >= cast(:since as date)`)}) entry
  where sales > 0 group by key`

const RECEIVED_SQL = `
  select variant.product_id, to_char(max(movement.occurred_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as last
  from ledger_stock_movement movement
  join product_variant variant on variant.id = movement.variant_id
  where movement.quantity_milli > 0 and movement.occurred_at >= cast(:since as date)
  group by variant.product_id`
