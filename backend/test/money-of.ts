import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Everything that is known of one cart's money by transfer, read from the tables and not from the code under test. */
export interface CartFacts {
  orders: string[]
  captures: number[]
  received: number
  dues: { amount: number; reason: string }[]
}

export async function factsOf(db: Knex, cart_id: string): Promise<CartFacts> {
  const orders = await db("order_cart")
    .where({ cart_id })
    .whereNull("deleted_at")
    .select<{ order_id: string }[]>("order_id")
  const { rows: captures } = await db.raw<{ rows: { amount: string }[] }>(
    `select capture.amount from capture join payment on payment.id = capture.payment_id
     join cart_payment_collection held on held.payment_collection_id = payment.payment_collection_id
     where held.cart_id = ? and capture.deleted_at is null and payment.deleted_at is null`,
    [cart_id],
  )
  const transfers = await db("bank_transfer").where({ cart_id }).select<{ amount: string }[]>("amount")
  const dues = await db("money_due")
    .where({ cart_id })
    .orderBy("id")
    .select<{ amount: string; reason: string }[]>("*")
  return {
    orders: orders.map(({ order_id }) => order_id),
    captures: captures.map(({ amount }) => Number(amount)),
    received: transfers.reduce((sum, { amount }) => sum + Number(amount), 0),
    dues: dues.map(({ amount, reason }) => ({ amount: Number(amount), reason })),
  }
}
