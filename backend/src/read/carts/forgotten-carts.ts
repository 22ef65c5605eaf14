import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CASH } from "../payments/providers"
import { rows } from "../snapshot"

export interface ForgottenCart {
  id: string
  /** Its shopper was asked for money that may still come. */
  asked: boolean
}

/** Carts untouched since then that became no order and brought no money, and that still hold something to forget. */
export function forgottenCarts(db: Knex, since: Date, limit: number): Promise<ForgottenCart[]> {
  return rows(db, FORGOTTEN, { since: since.toISOString(), limit, cash: CASH })
}

/** Addresses that no cart holds: of carts that are gone, and those a shopper wrote anew. */
export async function partedAddresses(db: Knex, since: Date, limit: number): Promise<string[]> {
  const found = await rows<{ id: string }>(db, PARTED, { since: since.toISOString(), limit })
  return found.map(({ id }) => id)
}

const FORGOTTEN = `
  with untouched as (
    select cart.*,
      exists (select 1 from bank_request where bank_request.cart_id = cart.id)
      or exists (
        select 1 from cart_payment_collection held
        join payment_session session on session.payment_collection_id = held.payment_collection_id
        where held.cart_id = cart.id and session.provider_id <> :cash) as asked
    from cart
    where cart.completed_at is null and cart.updated_at < cast(:since as timestamptz)
      and not exists (select 1 from cart_line_item line
        where line.cart_id = cart.id and line.updated_at >= cast(:since as timestamptz))
      and not exists (select 1 from order_cart placed where placed.cart_id = cart.id)
      and not exists (select 1 from "order" placed where placed.metadata ->> 'cart_id' = cart.id)
      and not exists (select 1 from bank_transfer where bank_transfer.cart_id = cart.id)
      and not exists (select 1 from money_due where money_due.cart_id = cart.id)
      and not exists (
        select 1 from cart_payment_collection held
        join payment on payment.payment_collection_id = held.payment_collection_id
        where held.cart_id = cart.id)
      and not exists (
        select 1 from cart_payment_collection held
        join payment_session session on session.payment_collection_id = held.payment_collection_id
        where held.cart_id = cart.id and session.deleted_at is null and session.provider_id <> :cash)
  )
  select id, asked from untouched
  where not asked or coalesce(shipping_address_id, billing_address_id, email, customer_id) is not null
    or metadata is not null
  order by updated_at limit :limit`

const PARTED = `
  select address.id from cart_address address
  where address.updated_at < cast(:since as timestamptz)
    and not exists (select 1 from cart where address.id in (cart.shipping_address_id, cart.billing_address_id))
  order by address.updated_at limit :limit`
