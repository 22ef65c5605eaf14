import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Those of the orders whose shopper can be told in one of the ways there are, in the order given. */
export async function reachableOrders(
  db: Knex,
  ids: readonly string[],
  ways: { email: boolean; sms: boolean },
): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(REACHABLE, { ids, ...ways })
  return rows.map(({ id }) => id)
}

const REACHABLE = `
  select placed.id
  from unnest(cast(:ids as text[])) with ordinality wanted (id, place)
  join "order" placed on placed.id = wanted.id
  left join order_address address on address.id = placed.shipping_address_id
  where :email and placed.email is not null or :sms and address.phone is not null
  order by wanted.place`
