import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

/** Money of an order that has to go back, and when it was sent. `source` tells which refund it is, or that more came than was asked. */
export interface OrderDue {
  order_id: string
  source: string
  amount: number
  returned_at: string | null
}

export function orderDues(db: Knex, order_ids: readonly string[]): Promise<OrderDue[]> {
  return rows(db, DUES, { order_ids: [...order_ids] })
}

const DUES = `
  select placed.order_id, due.source, due.amount::float8 as amount,
    to_char(given.returned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as returned_at
  from order_cart placed
  join money_due due on due.cart_id = placed.cart_id
  left join money_return given on given.due_id = due.id
  where placed.order_id = any(:order_ids) and placed.deleted_at is null
  order by due.id`
