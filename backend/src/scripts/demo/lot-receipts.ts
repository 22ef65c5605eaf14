import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays } from "@ocop/shared/day"
import { ALL_ROWS, withScope } from "../../read/scoped"
import type { DemoLot } from "./lots"
import type { DemoPoint } from "./sales-points"

const RECEIVED_MILLI = 24_000
const POINTS = 2

/** Each lot came to two sales points under its number; `busy` ones, whose tills are counted elsewhere, are left alone. */
export async function seedLotReceipts(
  db: Knex,
  lots: readonly DemoLot[],
  busy: ReadonlySet<DemoPoint>,
): Promise<void> {
  await withScope(db, ALL_ROWS, async (trx) => {
    for (const lot of lots)
      for (const point of lot.points.filter((one) => !busy.has(one)).slice(0, POINTS))
        await receiveLot(trx, lot, point)
  })
}

export async function receiveLot(
  trx: Knex.Transaction,
  { id, number, made_on, goods }: DemoLot,
  point: DemoPoint,
): Promise<void> {
  const at = `${addDays(made_on, 6)}T09:00:00+07:00`
  await trx("ledger_stock_movement").insert({
    ...{
      source_ref: `lot:${id}:${point.id}`,
      line_no: 1,
      sales_point_id: point.id,
      variant_id: goods.variant_id,
    },
    ...{ lot: number, reason: "receive", quantity_milli: RECEIVED_MILLI, occurred_at: at, received_at: at },
  })
}
