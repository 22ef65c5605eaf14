import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CASH } from "../payments/providers"

/** Which of these facts were told, or are being told by somebody else this minute. */
export async function toldKeys(db: Knex, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db("notification")
    .whereIn("idempotency_key", keys)
    .whereNot({ status: "failure" })
    .select<{ idempotency_key: string }[]>("idempotency_key")
  return new Set(rows.map(({ idempotency_key }) => idempotency_key))
}

/** What could not be sent makes room for the next try: a key stands once among all messages. */
export async function forgetFailed(db: Knex, keys: readonly string[]): Promise<void> {
  await db("notification").whereIn("idempotency_key", keys).where({ status: "failure" }).delete()
}

/** A process that died while it sent leaves its message pending; after a while it counts as not sent. */
export async function giveUpPending(db: Knex, older_than: Date): Promise<void> {
  await db("notification")
    .where({ status: "pending", resource_type: "order" })
    .where("created_at", "<", older_than)
    .update({ status: "failure" })
}

/** Orders of which something happened since then that no message tells of: first what was never tried, then what failed longest ago. */
export async function untoldOrders(db: Knex, since: Date, limit: number): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { order_id: string }[] }>(UNTOLD, { since, limit, cash: CASH })
  return rows.map(({ order_id }) => order_id)
}

const UNTOLD = `
  with happened as (
    select placed.id as order_id, 'placed ' || placed.id as key, placed.created_at as at from "order" placed
    union all
    select placed.id, 'canceled ' || placed.id, placed.canceled_at from "order" placed
    union all
    select money.order_id, 'paid ' || money.order_id, capture.created_at
    from order_payment_collection money
    join payment on payment.payment_collection_id = money.payment_collection_id and payment.deleted_at is null
    join capture on capture.payment_id = payment.id and capture.deleted_at is null
    where money.deleted_at is null and payment.provider_id <> :cash
    union all
    select money.order_id, 'refunded ' || refund.id, refund.created_at
    from order_payment_collection money
    join payment on payment.payment_collection_id = money.payment_collection_id and payment.deleted_at is null
    join refund on refund.payment_id = payment.id and refund.deleted_at is null
    where money.deleted_at is null
    union all
    select sent.order_id, word || ' ' || fulfillment.id, at
    from order_fulfillment sent
    join fulfillment on fulfillment.id = sent.fulfillment_id and fulfillment.canceled_at is null
    join "order" placed on placed.id = sent.order_id
    cross join lateral (values
      (case when placed.metadata -> 'deliver' ->> 'sales_point' is not null then 'ready' else 'packed' end, fulfillment.packed_at),
      (case when placed.metadata -> 'deliver' ->> 'sales_point' is not null then null else 'sent' end, fulfillment.shipped_at)
    ) way (word, at)
    where sent.deleted_at is null
    union all
    select back.order_id, 'return_' || (back.metadata -> 'decision' ->> 'kind') || ' ' || back.id,
      cast(back.metadata -> 'decision' ->> 'at' as timestamptz)
    from return back where back.deleted_at is null
      and (back.metadata -> 'decision' ->> 'kind' = 'accepted' or back.canceled_at is not null)
  )
  select happened.order_id
  from happened
  join "order" placed on placed.id = happened.order_id and placed.deleted_at is null and not placed.is_draft_order
  left join order_address address on address.id = placed.shipping_address_id
  left join notification told on told.idempotency_key = happened.key and told.deleted_at is null
  where happened.at >= :since and happened.key is not null and (told.id is null or told.status = 'failure')
    and (placed.email is not null or address.phone is not null)
  group by happened.order_id
  order by max(told.created_at) nulls first, min(happened.at) limit :limit`
