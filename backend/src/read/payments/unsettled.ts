import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"
import { CARD, VIETQR } from "./providers"

const MINUTE_MS = 60_000

/** Carts whose transfers are more than was captured and said to go back; the longest waiting first. Those nothing happened to for a week are looked at once an hour, after sixty days no more. */
export async function unsettledCarts(db: Knex, limit: number, now: number): Promise<string[]> {
  const found = await rows<{ cart_id: string }>(db, UNSETTLED, {
    ...{ limit, vietqr: VIETQR, now: new Date(now).toISOString() },
    days: Math.floor(now / MINUTE_MS) % 60 === 0 ? 60 : 7,
  })
  return found.map(({ cart_id }) => cart_id)
}

/** Sessions by transfer whose time is over and that nothing came for: what money came for is settled instead. */
export async function expiredSessions(db: Knex, now: number): Promise<{ id: string; cart_id: string }[]> {
  return rows(db, EXPIRED, { vietqr: VIETQR, now: new Date(now).toISOString() })
}

const EXPIRED = `
  select session.id, session.data ->> 'cart_id' as cart_id from payment_session session
  where session.provider_id = :vietqr and session.deleted_at is null and session.authorized_at is null
    and cast(session.data ->> 'expires_at' as timestamptz) < cast(:now as timestamptz)
    and not exists (select 1 from payment where payment.payment_session_id = session.id)
    and transfers_unspent(session.data ->> 'cart_id') <= 0
  order by session.created_at limit 200`

/** Carts with a card payment begun and no order, a tenth of them at a time: each comes up once in ten minutes. */
export async function openCardCarts(db: Knex, minute: number): Promise<string[]> {
  const found = await rows<{ cart_id: string }>(db, OPEN_CARDS, { card: CARD, tenth: minute % 10 })
  return found.map(({ cart_id }) => cart_id)
}

/** Card payments to be returned whose return is not written down. */
export async function unreturnedCards(db: Knex): Promise<{ id: string; source: string; cart_id: string }[]> {
  return rows(db, UNRETURNED, {})
}

/** Payment sessions of a cart that hold this intent of Stripe's. */
export async function sessionsOfIntent(db: Knex, cart_id: string, intent: string): Promise<string[]> {
  const found = await rows<{ id: string }>(db, OF_INTENT, { cart_id, intent })
  return found.map(({ id }) => id)
}

const OF_INTENT = `
  select session.id from cart_payment_collection held
  join payment_session session on session.payment_collection_id = held.payment_collection_id
    and session.deleted_at is null
  where held.cart_id = :cart_id and session.data ->> 'id' = :intent`

const UNSETTLED = `
  with touched as (
    select cart_id, max(id) as last from bank_transfer
    where cart_id is not null and received_at > cast(:now as timestamptz) - make_interval(days => :days) group by cart_id
    union all
    select held.cart_id, 0 from refund
    join payment on payment.id = refund.payment_id and payment.provider_id = :vietqr
    join cart_payment_collection held on held.payment_collection_id = payment.payment_collection_id
    where refund.created_at > cast(:now as timestamptz) - make_interval(days => :days)
  )
  select cart_id from (select cart_id, max(last) as last from touched group by cart_id) carts
  where transfers_unspent(cart_id) > 0 order by last limit :limit`

const OPEN_CARDS = `
  select held.cart_id from payment_session session
  join cart_payment_collection held on held.payment_collection_id = session.payment_collection_id
    and held.deleted_at is null
  where session.provider_id = :card and session.deleted_at is null and session.authorized_at is null
    and abs(hashtext(session.id)) % 10 = :tenth
    and not exists (select 1 from order_cart placed where placed.cart_id = held.cart_id and placed.deleted_at is null
      and exists (select 1 from payment where payment.payment_session_id = session.id))
  order by session.created_at limit 200`

const UNRETURNED = `
  select due.id::text, due.source, due.cart_id from money_due due
  left join money_return given on given.due_id = due.id
  where due.way = 'stripe' and given.due_id is null order by due.id limit 100`
