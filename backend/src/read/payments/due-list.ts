import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DueReason } from "@ocop/shared/payment"
import { rows } from "../snapshot"

/** Money that came in and has to go back, as the office reads it. */
export interface DueRow {
  id: string
  way: "bank" | "stripe" | "cash"
  amount: number
  reason: DueReason
  since: string
  order_id: string | null
  order_number: number | null
  shopper: string | null
  phone: string | null
  /** What the transfers said that this money came by, the newest first. */
  transfers: { content: string; amount: number; at: string; provider: string; external_id: string }[]
  returned_at: string | null
  returned_by: string | null
  reference: string | null
}

export interface DueQuery {
  state: "open" | "returned"
  page: number
}

export const DUES_PER_PAGE = 50

export async function dueList(
  db: Knex,
  { state, page }: DueQuery,
): Promise<{ items: DueRow[]; total: number; sum: number }> {
  const found = await rows<DueRow & { total: number; sum: string }>(db, DUES, {
    ...{ open: state === "open", limit: DUES_PER_PAGE, offset: (page - 1) * DUES_PER_PAGE },
  })
  const { total = 0, sum = 0 } = found[0] ?? {}
  const items = found.map(({ total: _, sum: __, ...due }) => ({ ...due, amount: Number(due.amount) }))
  return { items, total, sum: Number(sum) }
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const DUES = `
  select due.id::text, due.way, due.amount, due.reason, ${instant("due.created_at")} as since,
    placed.order_id, "order".display_id as order_number,
    address.first_name as shopper, address.phone,
    coalesce((
      select json_agg(json_build_object('content', transfer.content, 'amount', transfer.amount,
        'at', ${instant("transfer.received_at")}, 'provider', transfer.provider, 'external_id', transfer.external_id)
        order by transfer.id desc)
      from bank_transfer transfer
      where due.way = 'bank' and (transfer.cart_id = due.cart_id or due.source = 'transfer:' || transfer.id)), '[]')
      as transfers,
    ${instant("given.returned_at")} as returned_at, coalesce(officer.name, given.returned_by) as returned_by,
    given.reference, (count(*) over ())::int as total, sum(due.amount) over () as sum
  from money_due due
  left join money_return given on given.due_id = due.id
  left join officer on officer.id = given.returned_by
  left join cart on cart.id = due.cart_id
  left join cart_address address on address.id = cart.shipping_address_id
  left join order_cart placed on placed.cart_id = due.cart_id and placed.deleted_at is null
  left join "order" on "order".id = placed.order_id
  where (given.due_id is null) = :open
  order by case when given.due_id is null then due.id end, given.returned_at desc limit :limit offset :offset`
