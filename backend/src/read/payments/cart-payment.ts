import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CartMoney, DueReason } from "@ocop/shared/payment"
import { rows } from "../snapshot"
import { CARD, VIETQR } from "./providers"

/** What is known of paying one cart. */
export interface CartPayment {
  cart_id: string
  /** Only a whole order: one that was begun and whose money is not taken yet is none. */
  order_id: string | null
  session: PaymentSession | null
  /** What was asked for last by transfer. */
  asked_last: { amount: number; expires_at: number } | null
  money: CartMoney
  last_received_at: number | null
  due: { id: string; amount: number; reason: DueReason; returned: boolean } | null
}

export interface PaymentSession {
  id: string
  provider_id: string
  amount: number
  data: Record<string, unknown>
  expires_at: number
}

const CARD_OPEN_FOR_MS = 24 * 60 * 60 * 1000

interface Row {
  cart_id: string
  total: string
  order_id: string | null
  session: {
    id: string
    provider_id: string
    amount: number
    data: Record<string, unknown>
    created_at: string
  } | null
  /** Whether the order's payment was agreed to, the last thing done in making it. */
  authorized: boolean
  captured: string
  captured_by_transfer: string
  received: { amount: number; at: string }[] | null
  asked_last: { amount: number; expires_at: string } | null
  due: string
  last_due: CartPayment["due"]
}

/** Null: no cart, or none that payment was ever begun for. */
export async function readCartPayment(db: Knex, cart_id: string): Promise<CartPayment | null> {
  const [row] = await rows<Row>(db, CART_PAYMENT, { cart_id })
  if (!row) return null
  const session = row.session && {
    ...{ id: row.session.id, provider_id: row.session.provider_id, data: row.session.data },
    amount: Number(row.session.amount),
    expires_at: expiryOf(row.session),
  }
  const paysOurs = session?.provider_id === VIETQR || session?.provider_id === CARD
  const isWhole = row.order_id !== null && (paysOurs ? Number(row.captured) > 0 : row.authorized)
  const received = (row.received ?? []).map(({ amount, at }) => ({
    amount: Number(amount),
    at: Date.parse(at),
  }))
  const asked_last = row.asked_last && {
    amount: Number(row.asked_last.amount),
    expires_at: Date.parse(row.asked_last.expires_at),
  }
  return {
    cart_id: row.cart_id,
    order_id: isWhole ? row.order_id : null,
    session,
    asked_last,
    money: {
      asked:
        session?.provider_id === VIETQR ? { amount: session.amount, expires_at: session.expires_at } : null,
      asked_until: asked_last?.expires_at ?? null,
      total: Number(row.total),
      is_ordered: isWhole,
      received,
      captured: Number(row.captured_by_transfer),
      due: Number(row.due),
    },
    last_received_at: received.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null),
    due: row.last_due,
  }
}

function expiryOf({ data, created_at }: NonNullable<Row["session"]>): number {
  return typeof data.expires_at === "string"
    ? Date.parse(data.expires_at)
    : Date.parse(created_at) + CARD_OPEN_FOR_MS
}

const CART_PAYMENT = `
  with paying as (
    select payment.id, payment.provider_id from payment
    join cart_payment_collection held on held.payment_collection_id = payment.payment_collection_id
    where held.cart_id = :cart_id and held.deleted_at is null and payment.deleted_at is null
  ), captures as (
    select capture.amount, paying.provider_id from capture join paying on paying.id = capture.payment_id
    where capture.deleted_at is null
  )
  select cart.id as cart_id, collection.amount as total,
    (select placed.order_id from order_cart placed where placed.cart_id = cart.id and placed.deleted_at is null limit 1)
      as order_id,
    (select to_jsonb(latest) from (
       select id, provider_id, amount, data, created_at from payment_session
       where payment_collection_id = collection.id and deleted_at is null order by created_at desc limit 1) latest)
      as session,
    exists (select 1 from paying) as authorized,
    (select coalesce(sum(amount), 0) from captures) as captured,
    transfers_captured(cart.id) as captured_by_transfer,
    (select jsonb_agg(jsonb_build_object('amount', amount, 'at', received_at) order by id) from bank_transfer
     where cart_id = cart.id) as received,
    (select jsonb_build_object('amount', amount, 'expires_at', expires_at) from bank_request
     where cart_id = cart.id order by id desc limit 1) as asked_last,
    (select coalesce(sum(amount), 0) from money_due where cart_id = cart.id and way = 'bank') as due,
    (select jsonb_build_object('id', due.id::text, 'amount', due.amount, 'reason', due.reason,
       'returned', given.due_id is not null)
     from money_due due left join money_return given on given.due_id = due.id
     where due.cart_id = cart.id order by due.id desc limit 1) as last_due
  from cart
  join cart_payment_collection held on held.cart_id = cart.id and held.deleted_at is null
  join payment_collection collection on collection.id = held.payment_collection_id and collection.deleted_at is null
  where cart.id = :cart_id and cart.deleted_at is null
  order by collection.created_at desc limit 1`

/** The cart a payment session was opened for. */
export async function cartOfSession(db: Knex, session_id: string): Promise<string | null> {
  const [found] = await rows<{ cart_id: string }>(db, CART_OF_SESSION, { session_id })
  return found?.cart_id ?? null
}

const CART_OF_SESSION = `
  select held.cart_id from payment_session session
  join cart_payment_collection held on held.payment_collection_id = session.payment_collection_id
  where session.id = :session_id and held.deleted_at is null`
