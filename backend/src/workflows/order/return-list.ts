import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderPage } from "@ocop/shared/order-page"
import { type AskedReturn, askedReturns, type ReturnQuery } from "../../read/orders/asked-returns"
import { factsOf, moneyOf } from "./order-facts"
import { mostBack, returnedGoods } from "./return-worth"
import { readOrders, type StoredOrder } from "./stored-order"

/** A return as the office reads it. `worth` is what its goods were paid for, `most` what may go back. */
export interface ListedReturn extends Omit<AskedReturn, "items" | "cart_id"> {
  order_number: number
  shopper: string
  phone: string
  payment: OrderPage["payment"]["kind"]
  delivered_at: string | null
  goods: { title: string; quantity: number; sum: number }[]
  worth: number
  most: number
}

export async function returnList(
  container: MedusaContainer,
  query: ReturnQuery,
): Promise<{ items: ListedReturn[]; total: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { items, total } = await askedReturns(db, query)
  if (items.length === 0) return { items: [], total }
  const ids = [...new Set(items.map(({ order_id }) => order_id))]
  const orders = new Map((await readOrders(container, ids)).map((order) => [order.id, order]))
  return {
    total,
    items: items.flatMap((asked) => {
      const order = orders.get(asked.order_id)
      return order ? [listed(asked, order)] : []
    }),
  }
}

function listed({ items, cart_id: _, ...asked }: AskedReturn, order: StoredOrder): ListedReturn {
  const goods = returnedGoods(order, items)
  const address = order.shipping_address
  const most = mostBack(order)
  const worth = goods.reduce((sum, one) => sum + one.sum, 0)
  return {
    ...asked,
    order_number: Number(order.display_id),
    shopper: [address?.last_name, address?.first_name].filter(Boolean).join(" "),
    phone: address?.phone ?? "",
    payment: moneyOf(order).kind,
    delivered_at: factsOf(order).delivered_at,
    ...{ goods, worth: Math.min(worth, most), most },
  }
}
