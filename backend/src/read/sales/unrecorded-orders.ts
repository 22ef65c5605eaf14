import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ALL_ROWS, withScope } from "../scoped"

/** Orders of which money or goods have moved and the ledger does not know it all yet, oldest first. */
export async function unrecordedOrders(db: Knex, limit: number): Promise<string[]> {
  return withScope(db, ALL_ROWS, async (trx) => {
    const { rows } = await trx.raw<{ rows: { order_id: string }[] }>(UNRECORDED, [limit])
    return rows.map((row) => row.order_id)
  })
}

/** The order a payment belongs to. */
export async function orderOfPayment(db: Knex, payment_id: string): Promise<string | null> {
  const { rows } = await db.raw<{ rows: { order_id: string }[] }>(
    `select held.order_id from payment
     join order_payment_collection held on held.payment_collection_id = payment.payment_collection_id
     where payment.id = ? and held.deleted_at is null`,
    [payment_id],
  )
  return rows[0]?.order_id ?? null
}

const recorded = (source: string) =>
  `exists (select 1 from ledger_sale fact where fact.source_ref = ${source})`

const UNRECORDED = `
  with money as (
    select held.order_id, payment.id as payment_id
    from order_payment_collection held
    join payment on payment.payment_collection_id = held.payment_collection_id
    where held.deleted_at is null and payment.deleted_at is null
  ), moved as (
    select money.order_id, 'order:' || money.order_id as source from money
    join capture on capture.payment_id = money.payment_id and capture.deleted_at is null
    union
    select sent.order_id, 'order:' || sent.order_id from order_fulfillment sent where sent.deleted_at is null
    union
    select money.order_id, 'refund:' || refund.id from money
    join refund on refund.payment_id = money.payment_id and refund.deleted_at is null
    union
    select placed.id, 'cancel:' || placed.id from "order" placed
    where placed.canceled_at is not null and ${recorded("'order:' || placed.id")}
  )
  select placed.id as order_id
  from "order" placed
  where placed.id in (
    select moved.order_id from moved
    where not ${recorded("moved.source")} and not ${recorded("'cancel:' || moved.order_id")}
  )
  order by placed.created_at, placed.id limit ?`
