import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type OrderSummary, orderState } from "@ocop/shared/order-page"
import { type OrderDue, orderDues } from "../../read/payments/order-dues"
import { ordersOf } from "./find-order"
import { factsOf } from "./order-facts"
import { orderKey } from "./order-key"
import { agreed, dong, instant, itemsOf, readOrders, type StoredOrder } from "./stored-order"

const MOST = 50

/** A customer's orders, newest first. */
export async function orderList(container: MedusaContainer, customer_id: string): Promise<OrderSummary[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = await ordersOf(db, customer_id, MOST)
  if (ids.length === 0) return []
  const [orders, dues] = await Promise.all([readOrders(container, ids), orderDues(db, ids)])
  const summary = (order: StoredOrder) =>
    summaryOf(
      order,
      dues.filter(({ order_id }) => order_id === order.id),
    )
  return orders.map(summary).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

function summaryOf(order: StoredOrder, dues: readonly OrderDue[]): OrderSummary {
  const items = itemsOf(order)
  const carriage = (order.shipping_methods ?? []).reduce((sum, method) => sum + dong(method?.total), 0)
  return {
    id: order.id,
    number: Number(order.display_id),
    key: orderKey(order.id),
    placed_at: instant(order.created_at) ?? "",
    state: orderState(factsOf(order, dues)),
    total: items.reduce((sum, item) => sum + agreed(item), carriage),
    goods: items.map(({ product_title, title, thumbnail, quantity }) => ({
      title: product_title ?? title,
      image: thumbnail ?? "",
      quantity: Number(quantity),
    })),
  }
}
