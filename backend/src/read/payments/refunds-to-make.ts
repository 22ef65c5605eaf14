import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"
import { CARD, CASH, VIETQR } from "./providers"

/** A refund by card that Medusa wrote down, which comes before Stripe is asked for it. */
export interface CardRefund {
  id: string
  amount: number
  /** Of its payment: Stripe's intent among it, and the sum of all refunds written down. */
  data: Record<string, unknown>
  written: number
  order_id: string | null
  cart_id: string | null
}

/** Those of the last week, a tenth of them at a time; the last two minutes' may be on their way. `now` in milliseconds. */
export async function cardRefunds(db: Knex, now: number): Promise<CardRefund[]> {
  const tenth = Math.floor(now / 60_000) % 10
  return rows(db, REFUNDS, { card: CARD, now: new Date(now).toISOString(), tenth })
}

/** What is still held of the money of an order that was cancelled. */
export interface HeldMoney {
  payment_id: string
  amount: number
  order_id: string
  cart_id: string | null
}

/** Medusa cancels an order though its refund fails. Those of the last two minutes may be on their way. */
export async function heldOfCanceled(db: Knex, now: number): Promise<HeldMoney[]> {
  return rows(db, HELD, { providers: [CARD, VIETQR], now: new Date(now).toISOString() })
}

/** Cash that Medusa wrote down as given back and that nobody was told to give. */
export interface CashDue {
  source: string
  amount: number
  cart_id: string
}

/** Of the last sixty days. Cash of a return is told by the one who settles it, unless she was cut short. */
export async function untoldCash(db: Knex, now: number): Promise<CashDue[]> {
  return rows(db, UNTOLD_CASH, { cash: CASH, now: new Date(now).toISOString() })
}

const UNTOLD_CASH = `
  select source, amount, cart_id from (
    select case when refund.note like 'return %' then 'return:' || substr(refund.note, 8) else 'refund:' || refund.id end
      as source, refund.amount::float8 as amount, held.cart_id, refund.created_at
    from refund join payment on payment.id = refund.payment_id and payment.provider_id = :cash
    join cart_payment_collection held on held.payment_collection_id = payment.payment_collection_id
      and held.deleted_at is null
    where refund.deleted_at is null and refund.created_at > cast(:now as timestamptz) - interval '60 days') cash
  where not exists (select 1 from money_due where money_due.source = cash.source)
  order by created_at limit 100`

const HELD = `
  select payment.id as payment_id, (taken.amount - given.amount)::float8 as amount, placed.id as order_id,
    (select cart_id from order_cart where order_id = placed.id and deleted_at is null limit 1) as cart_id
  from "order" placed
  join order_payment_collection held on held.order_id = placed.id and held.deleted_at is null
  join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
  cross join lateral (
    select coalesce(sum(amount), 0) as amount from capture where payment_id = payment.id and deleted_at is null) taken
  cross join lateral (
    select coalesce(sum(amount), 0) as amount from refund where payment_id = payment.id and deleted_at is null) given
  where placed.canceled_at < cast(:now as timestamptz) - interval '2 minutes' and placed.deleted_at is null
    and payment.provider_id = any(:providers) and taken.amount > given.amount
  order by placed.canceled_at limit 100`

const REFUNDS = `
  select refund.id, refund.amount::float8 as amount, payment.data,
    (select sum(amount)::float8 from refund where payment_id = payment.id and deleted_at is null) as written,
    (select order_id from order_payment_collection held
      where held.payment_collection_id = payment.payment_collection_id and held.deleted_at is null limit 1) as order_id,
    (select cart_id from cart_payment_collection held
      where held.payment_collection_id = payment.payment_collection_id and held.deleted_at is null limit 1) as cart_id
  from refund join payment on payment.id = refund.payment_id and payment.deleted_at is null
  where payment.provider_id = :card and refund.deleted_at is null and abs(hashtext(refund.id)) % 10 = :tenth
    and refund.created_at > cast(:now as timestamptz) - interval '1 week'
    and refund.created_at < cast(:now as timestamptz) - interval '2 minutes'
  order by refund.created_at`
