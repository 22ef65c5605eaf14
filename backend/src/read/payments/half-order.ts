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

/** Captures of an order's payments that its own account of money does not count. */
export async function uncountedCaptures(
  db: Knex,
  order_id: string,
): Promise<{ id: string; amount: string }[]> {
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
  select capture.id, capture.amount from order_payment_collection held
  join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
  join capture on capture.payment_id = payment.id and capture.deleted_at is null
  where held.order_id = :order_id and held.deleted_at is null
    and not exists (select 1 from order_transaction counted where counted.reference_id = capture.id
      and counted.deleted_at is null)`

const HALF_ORDERS = `
  select begun.metadata ->> 'cart_id' as cart_id from "order" begun
  where begun.deleted_at is null and begun.metadata ->> 'cart_id' is not null
    and begun.created_at > cast(:now as timestamptz) - interval '1 week'
    and begun.created_at < cast(:now as timestamptz) - interval '1 minute'
    and not exists (select 1 from order_payment_collection held
      join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
      where held.order_id = begun.id and held.deleted_at is null)`
