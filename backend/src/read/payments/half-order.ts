import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

export interface Beginning {
  order_id: string
  item_ids: string[]
  collection_id: string | null
  promotion_ids: string[]
}

/** Orders begun for a cart: tied to it, or carrying its id from the cart's notes because the tie was never made. */
export async function beginningsOf(db: Knex, cart_id: string): Promise<Beginning[]> {
  return rows(db, BEGINNINGS, { cart_id })
}

/** Carts that an order was begun for more than a minute ago and never agreed to be paid; `now` in milliseconds. */
export async function cartsOfHalfOrders(db: Knex, now: number): Promise<string[]> {
  const found = await rows<{ cart_id: string }>(db, HALF_ORDERS, { now: new Date(now).toISOString() })
  return found.map(({ cart_id }) => cart_id)
}

export interface Uncounted {
  id: string
  kind: "capture" | "refund"
  /** Whole đồng; below nothing where it went back. */
  amount: number
}

/** What was taken or given back for an order and its own account of money does not count. */
export async function uncountedMoney(db: Knex, order_id: string): Promise<Uncounted[]> {
  return rows(db, UNCOUNTED, { order_id })
}

const BEGINNINGS = `
  select begun.id as order_id,
    coalesce((select array_agg(distinct item.item_id) from order_item item where item.order_id = begun.id), '{}')
      as item_ids,
    (select payment_collection_id from order_payment_collection where order_id = begun.id and deleted_at is null limit 1)
      as collection_id,
    coalesce((select array_agg(promotion_id) from order_promotion where order_id = begun.id and deleted_at is null), '{}')
      as promotion_ids
  from "order" begun
  where begun.deleted_at is null and (begun.metadata ->> 'cart_id' = :cart_id
    or begun.id in (select order_id from order_cart where cart_id = :cart_id and deleted_at is null))`

const UNCOUNTED = `
  select moved.id, moved.kind, moved.amount from order_payment_collection held
  join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
  cross join lateral (
    select id, 'capture' as kind, amount::float8 as amount from capture
      where payment_id = payment.id and deleted_at is null
    union all select id, 'refund', -amount::float8 from refund
      where payment_id = payment.id and deleted_at is null
  ) moved
  where held.order_id = :order_id and held.deleted_at is null
    and not exists (select 1 from order_transaction counted where counted.reference_id = moved.id
      and counted.deleted_at is null)`

const HALF_ORDERS = `
  select begun.metadata ->> 'cart_id' as cart_id from "order" begun
  where begun.deleted_at is null and begun.metadata ->> 'cart_id' is not null
    and begun.created_at > cast(:now as timestamptz) - interval '1 week'
    and begun.created_at < cast(:now as timestamptz) - interval '1 minute'
    and not exists (select 1 from order_payment_collection held
      join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
      where held.order_id = begun.id and held.deleted_at is null)`
