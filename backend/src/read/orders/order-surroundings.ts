import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderPage } from "@ocop/shared/order-page"
import { rows } from "../snapshot"
import { returnState } from "./asked-returns"

export type CollectPoint = { code: string; name: string; address: string; opening_hours: string | null }

interface Surroundings {
  point: CollectPoint | null
  returns: OrderPage["returns"]
}

/** Where an order is collected, and what was asked back of it. */
export async function orderSurroundings(
  db: Knex,
  order_id: string,
  sales_point: string | null,
): Promise<Surroundings> {
  const [found] = await rows<Surroundings>(db, SQL, { order_id, sales_point })
  return found ?? { point: null, returns: [] }
}

const SQL = `
  select
    (select jsonb_build_object('code', code, 'name', name, 'address', address, 'opening_hours', opening_hours)
     from sales_point where code = :sales_point and deleted_at is null) as point,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'number', back.display_id,
        'at', to_char(coalesce(back.requested_at, back.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'state', ${returnState("back")},
        'words', back.metadata -> 'decision' ->> 'words',
        'goods', (
          select coalesce(jsonb_agg(jsonb_build_object('title', coalesce(line.product_title, line.title),
                   'quantity', one.quantity::int) order by one.id), '[]')
          from return_item one
          join order_line_item line on line.id = one.item_id
          where one.return_id = back.id and one.deleted_at is null)
        ) order by back.created_at)
      from return back
      where back.order_id = :order_id and back.status <> 'open' and back.deleted_at is null), '[]') as returns`
