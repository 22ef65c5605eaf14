import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { parsePhone } from "@ocop/shared/phone"

/** The order of this number that was placed with this phone number; null where either is another's. */
export async function findOrder(db: Knex, number: number, phone: string): Promise<string | null> {
  const { rows } = await db.raw<{ rows: { id: string; phone: string | null }[] }>(
    `select placed.id, address.phone from "order" placed
     left join order_address address on address.id = placed.shipping_address_id
     where placed.display_id = ? and placed.deleted_at is null and not placed.is_draft_order`,
    [number],
  )
  const asked = parsePhone(phone)
  const held = parsePhone(rows[0]?.phone ?? "")
  return rows[0] && asked.ok && held.ok && asked.value === held.value ? rows[0].id : null
}

/** The orders of a customer, newest first. */
export async function ordersOf(db: Knex, customer_id: string, most: number): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select id from "order" where customer_id = ? and deleted_at is null and not is_draft_order
     order by created_at desc limit ?`,
    [customer_id, most],
  )
  return rows.map(({ id }) => id)
}

export async function isOrderOf(db: Knex, id: string, customer_id: string): Promise<boolean> {
  const row: unknown = await db("order").where({ id, customer_id, deleted_at: null }).first("id")
  return Boolean(row)
}
