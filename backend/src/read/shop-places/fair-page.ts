import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FairBooth, FairCard, FairMaker, FairPage } from "@ocop/shared/fair-page"
import { toldCount, toldSum } from "@ocop/shared/public-count"
import { fairRevenue } from "../sales/fair-revenue"
import { fairState } from "../sales/fairs"
import { ALL_ROWS } from "../scoped"
import { rows } from "../snapshot"
import { fairGoods } from "./fair-goods"
import { keptFor } from "./kept"

interface FairRow extends Omit<FairCard, "state" | "booths" | "producers"> {
  id: string
  description: string | null
}

interface BoothRow extends Omit<FairBooth, "goods" | "receipts"> {
  id: string
}

/** Till figures are added up once for all who look within it. */
const SALES_KEPT_MS = 30_000

/** What the public may know of a fair; null where there is none of that handle. */
export async function fairPage(db: Knex, handle: string, as_of: string): Promise<FairPage | null> {
  const [fair] = await rows<FairRow>(db, FAIR_SQL, { handle })
  if (!fair) return null
  const state = fairState(fair, as_of)
  const [booths, makers, sold, goods] = await Promise.all([
    rows<BoothRow>(db, BOOTHS_SQL, { fair_id: fair.id }),
    rows<FairMaker>(db, MAKERS_SQL, { fair_id: fair.id }),
    keptFor(db, `fair-sales ${fair.id}`, SALES_KEPT_MS, () => fairReceipts(db, fair.id)),
    keptFor(db, `fair-goods ${fair.id} ${state}`, SALES_KEPT_MS, () => fairGoods(db, fair.id, state)),
  ])
  const sorted = booths.sort((a, b) => a.number.localeCompare(b.number, "vi", { numeric: true }))
  return {
    ...fair,
    as_of: sold.as_of,
    state,
    booths: booths.length,
    producers: makers.length,
    receipts: toldSum([...sold.receipts.values()]),
    coverage: sold.coverage,
    booth_list: sorted.map(({ id, ...booth }) => ({
      ...booth,
      goods: goods.get(id) ?? [],
      receipts: toldCount(sold.receipts.get(id) ?? 0),
    })),
    makers: makers.sort((a, b) => a.name.localeCompare(b.name, "vi")),
  }
}

interface FairReceipts {
  as_of: string
  receipts: Map<string, number>
  coverage: FairPage["coverage"]
}

/** The report of the office without its money. */
async function fairReceipts(db: Knex, fair_id: string): Promise<FairReceipts> {
  const report = await fairRevenue(db, ALL_ROWS, { fair_id, day: null, booth_id: null })
  const booths = report?.rows.filter(({ by }) => by === "booth") ?? []
  return {
    as_of: report?.as_of ?? new Date().toISOString(),
    receipts: new Map(booths.map(({ key, sales }) => [key, sales])),
    coverage: {
      devices_expected: report?.coverage.devices_expected ?? 0,
      devices_reported: report?.coverage.devices_reported ?? 0,
      last_heard_at: report?.coverage.last_heard_at ?? null,
    },
  }
}

const FAIR_SQL = `
  select id, handle, name, place, organiser, description, starts_on, ends_on
  from fair where handle = :handle and deleted_at is null`

const BOOTHS_SQL = `
  select booth.id, booth.number, booth.name,
         case when producer.id is not null then jsonb_build_object(
           'name', producer.name, 'handle', producer.handle, 'commune', producer.commune_name) end as producer
  from booth left join producer on producer.id = booth.producer_id and producer.deleted_at is null
  where booth.fair_id = :fair_id and booth.deleted_at is null`

const MAKERS_SQL = `
  select distinct producer.name, producer.handle, producer.commune_name as commune
  from participation join producer on producer.id = participation.producer_id and producer.deleted_at is null
  where participation.fair_id = :fair_id and participation.state = 'accepted' and participation.deleted_at is null`
