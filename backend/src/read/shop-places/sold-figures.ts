import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addMonths, type Day } from "@ocop/shared/day"
import { toldCount, toldSum } from "@ocop/shared/public-count"
import type { PublicFigures, SoldFigure } from "@ocop/shared/public-figures"
import { instant } from "../sales/fairs"
import { ONLINE_CODE } from "../sales/online-place"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"
import { tillCoverage } from "./till-coverage"

const MONTHS = 12
const PLACES = ["point", "fair", "online"] as const

interface SoldRow {
  month: string
  place: (typeof PLACES)[number]
  receipts: number
  pieces: number
}

/** Receipts and pieces of the last twelve months with this one. A month at one kind of place is told if it has enough receipts. */
export async function soldFigures(db: Knex, today: Day): Promise<PublicFigures["sold"]> {
  const from = `${addMonths(today, 1 - MONTHS).slice(0, 7)}-01`
  return inSnapshot(db, ALL_ROWS, async (trx) => {
    const found = await rows<SoldRow>(trx, SOLD_SQL, { from, to: today, online: ONLINE_CODE })
    const months = Array.from({ length: MONTHS }, (_, index) => addMonths(from, index).slice(0, 7))
    return {
      from,
      to: today,
      total: toldOf("total", found),
      by_month: months.map((key) =>
        toldOf(
          key,
          found.filter(({ month }) => month === key),
        ),
      ),
      by_place: PLACES.map((key) =>
        toldOf(
          key,
          found.filter(({ place }) => place === key),
        ),
      ),
      coverage: await tillCoverage(trx, { from, to: today, now: await instant(trx) }),
    }
  })
}

/** Pieces are told where their receipts are. */
function toldOf(key: string, found: readonly SoldRow[]): SoldFigure {
  const receipts = toldSum(found.map((row) => row.receipts))
  const told = found.filter((row) => toldCount(row.receipts) !== null)
  const pieces = told.reduce((sum, row) => sum + row.pieces, 0)
  return { key, receipts, pieces: receipts === null ? null : Math.round(pieces) }
}

const MONTH_AND_PLACE = `
  to_char(fact.business_day, 'YYYY-MM') as month,
  case when fact.fair_id is not null then 'fair'
       when fact.kind in ('online', 'online_refund') or point.code = :online then 'online' else 'point' end as place`
const IN_PERIOD = `
  left join sales_point point on point.id = fact.sales_point_id
  where fact.business_day >= cast(:from as date) and fact.business_day <= cast(:to as date)`

/** Carriage is no piece; goods given back are taken off, receipts are not. */
const SOLD_SQL = `
  with sold as (
    select ${MONTH_AND_PLACE}, count(*) filter (where fact.kind in ('sale', 'online')) as receipts, 0 as milli
    from ledger_sale fact ${IN_PERIOD} group by 1, 2
    union all
    select ${MONTH_AND_PLACE}, 0, sum(fact.quantity_milli) from ledger_sale_line fact ${IN_PERIOD} group by 1, 2
  )
  select month, place, sum(receipts)::int as receipts, (sum(milli) / 1000)::float8 as pieces
  from sold group by month, place`
