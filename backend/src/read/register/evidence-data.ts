import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import { type RegistrationDetail, registrationDetail } from "./certificate-detail"
import { ONLINE_SHOP } from "../sales/labels"
import { liveEntries, rollupMark } from "../sales/revenue-entries"
import { rows } from "../snapshot"
import { type StockingPoint, stockingPoints } from "../stops/stocking-points"

export interface MonthlySales {
  /** `YYYY-MM`. */
  month: string
  sales: number
  refunds: number
  quantity_milli: number
  amount: number
}

export interface PlaceSales extends Omit<MonthlySales, "month"> {
  name: string
  first_day: Day
  last_day: Day
}

export interface FairSales extends PlaceSales {
  place: string
}

export interface EvidenceLot {
  number: string
  gtin: string
  made_on: Day
  expires_on: Day | null
  quantity_milli: number
  unit: string
  stamps: number
}

export interface EvidenceFile {
  name: string
  location: string
  bytes: number
}

/** What this system knows of a product that its file for assessment asks for. */
export interface Evidence {
  as_of: string
  from: Day
  to: Day
  detail: RegistrationDetail
  handle: string | null
  months: MonthlySales[]
  places: PlaceSales[]
  stocking: StockingPoint[]
  fairs: FairSales[]
  lots: EvidenceLot[]
  files: EvidenceFile[]
}

/** `trx` must see the ledger's rows the asker may; `producer_id` narrows it to that producer's products. */
export async function evidenceOf(
  trx: Knex.Transaction,
  asked: { id: string; from: Day; to: Day; as_of: string; producer_id: string | null },
): Promise<Evidence | null> {
  const { id, from, to, as_of, producer_id } = asked
  const detail = await registrationDetail(trx, id, to)
  if (!detail || (producer_id !== null && detail.producer.id !== producer_id)) return null
  const { product_id } = detail.registration
  const sold = { ...(await rollupMark(trx)), key: product_id ?? "", from, to }
  const file_ids = detail.papers.flatMap(({ file_id }) => file_id ?? [])
  const [shop] = await rows<{ handle: string }>(trx, SHOP_SQL, { product_id })
  return {
    ...{ as_of, from, to, detail },
    handle: shop?.handle ?? null,
    months: await rows<MonthlySales>(trx, MONTHS_SQL, sold),
    places: (await rows<PlaceSales & { name: string | null }>(trx, PLACES_SQL, sold)).map((one) => ({
      ...one,
      name: one.name ?? ONLINE_SHOP,
    })),
    stocking:
      product_id === null
        ? []
        : await stockingPoints(trx, { product_id, producer_id: null, lot_number: null }),
    fairs: await rows<FairSales>(trx, FAIRS_SQL, sold),
    lots: await rows<EvidenceLot>(trx, LOTS_SQL, { id }),
    files: await rows<EvidenceFile>(trx, FILES_SQL, { file_ids }),
  }
}

const CONDITION = `"by" = 'product' and key = :key
  and business_day >= cast(:from as date) and business_day <= cast(:to as date)`

const SUMS = `sum(entry.sales)::float8 as sales, sum(entry.refunds)::float8 as refunds,
  sum(entry.quantity_milli)::float8 as quantity_milli, sum(entry.amount)::float8 as amount`

const DAYS = `to_char(min(entry.business_day), 'YYYY-MM-DD') as first_day,
  to_char(max(entry.business_day), 'YYYY-MM-DD') as last_day`

const MONTHS_SQL = `
  select to_char(entry.business_day, 'YYYY-MM') as month, ${SUMS}
  from (${liveEntries(CONDITION)}) entry group by 1 order by 1`

const PLACES_SQL = `
  select point.name, ${DAYS}, ${SUMS}
  from (${liveEntries(CONDITION)}) entry
  left join sales_point point on point.id = entry.sales_point_id
  group by point.id, point.name order by sum(entry.amount) desc`

const FAIRS_SQL = `
  select fair.name, fair.place, ${DAYS}, ${SUMS}
  from (${liveEntries(`${CONDITION} and fair_id <> ''`)}) entry
  join fair on fair.id = entry.fair_id
  group by fair.id, fair.name, fair.place order by min(entry.business_day)`

const LOTS_SQL = `
  select lot.number, lot.gtin, lot.made_on, lot.expires_on, lot.quantity_milli::float8, lot.unit,
         (select coalesce(sum(count), 0)::float8 from stamp_run run
           where run.lot_id = lot.id and run.deleted_at is null) as stamps
  from lot where lot.registration_id = :id and lot.deleted_at is null order by lot.made_on, lot.number`

const SHOP_SQL = `select handle from product where id = :product_id and status = 'published' and deleted_at is null`

const FILES_SQL = `
  select name, location, bytes from stored_file where id = any(:file_ids) and deleted_at is null order by name, id`
