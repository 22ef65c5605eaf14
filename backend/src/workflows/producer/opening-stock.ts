import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ONLINE_CODE } from "../../read/sales/online-place"
import type { PlannedGoods } from "./register-batch"
import type { CreatedGoods } from "./register-goods"

/** What a register says is in store when goods are new, told to the ledger as the first stock of the online shop. */
export async function appendOpeningStock(
  transaction: Knex.Transaction,
  goods: readonly PlannedGoods[],
  created: readonly CreatedGoods[],
): Promise<void> {
  const lines = goods.flatMap(({ entry }, index) => {
    const { opening_stock_milli } = entry.product
    const variant_id = created[index]?.variant_id
    return opening_stock_milli && variant_id ? { variant_id, quantity_milli: opening_stock_milli } : []
  })
  if (lines.length === 0) return
  await transaction.raw(
    `insert into ledger_stock_movement
       (source_ref, line_no, sales_point_id, variant_id, reason, quantity_milli, occurred_at, received_at)
     select 'register:' || line.variant_id, 1, point.id, line.variant_id, 'opening', line.quantity_milli, now(), now()
     from json_to_recordset(?::json) as line (variant_id text, quantity_milli bigint)
     join sales_point point on point.code = ? and point.deleted_at is null`,
    [JSON.stringify(lines), ONLINE_CODE],
  )
}
