import { moneyOf } from "./order-facts"
import { agreed, itemsOf, type StoredOrder } from "./stored-order"

type Asked = readonly { item_id: string; quantity: number }[]

/** The goods of a return with what was paid for them, discounts taken off. */
export function returnedGoods(
  order: StoredOrder,
  items: Asked,
): { title: string; quantity: number; sum: number }[] {
  const lines = new Map(itemsOf(order).map((item) => [item.id, item]))
  return items.flatMap(({ item_id, quantity }) => {
    const line = lines.get(item_id)
    if (!line) return []
    const sum = Math.round((agreed(line) * quantity) / Number(line.quantity))
    return { title: line.product_title ?? line.title, quantity, sum }
  })
}

/** The most that can be given back of an order. */
export function mostBack(order: StoredOrder): number {
  const { paid, refunded } = moneyOf(order)
  return Math.max(0, paid - refunded)
}
