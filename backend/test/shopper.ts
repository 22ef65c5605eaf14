import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderFulfillmentWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Client } from "./client"
import { Buyer } from "./buyer"
import type { OnlineShop, ShopGoods } from "./online-shop"

export interface Basket {
  goods: ShopGoods
  quantity: number
}

/** A shopper's order to be paid on delivery, through the shop's own interface. */
export async function placeOrder(
  api: Client,
  online: OnlineShop,
  basket: readonly Basket[],
): Promise<string> {
  const buyer = new Buyer(api.defaults.baseURL, online)
  const cart = await buyer.cartOf(
    ...basket.map(({ goods, quantity }) => [goods, quantity] as [ShopGoods, number]),
  )
  const { data } = await buyer.order(cart, await wishes(buyer, cart))
  return String(data.order_id)
}

const HOA = { name: "Nguyễn Thị Hoa", phone: "0900000000", email: "hoa@example.vn" }

/** Who she is and what she pays, carriage included. */
async function wishes(buyer: Buyer, cart: string): Promise<object> {
  const { fees } = (await buyer.at.get(`/store/carts/${cart}/delivery`)).data as { fees: { home: number } }
  const { item_total } = (await buyer.at.get(`/store/carts/${cart}`)).data.cart as { item_total: number }
  return { ...HOA, total: item_total + fees.home }
}

/** All of an order, or only this many of each of its lines, handed to the carrier. */
export async function fulfil(container: MedusaContainer, order_id: string, each?: number): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.*", "items.detail.*"],
    filters: { id: order_id },
  })
  const [order] = data as { items?: { id: string; quantity: unknown }[] }[]
  const items = (order?.items ?? []).map(({ id, quantity }) => ({ id, quantity: each ?? Number(quantity) }))
  const { result } = await createOrderFulfillmentWorkflow(container).run({ input: { order_id, items } })
  return result.id
}

export async function paymentOf(container: MedusaContainer, order_id: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.id"],
    filters: { id: order_id },
  })
  const [order] = data as { payment_collections?: { payments?: { id: string }[] }[] }[]
  return order?.payment_collections?.[0]?.payments?.[0]?.id ?? ""
}

export async function capture(container: MedusaContainer, order_id: string): Promise<void> {
  await capturePaymentWorkflow(container).run({ input: { payment_id: await paymentOf(container, order_id) } })
}

export async function refund(container: MedusaContainer, order_id: string, amount: number): Promise<void> {
  const payment_id = await paymentOf(container, order_id)
  await refundPaymentWorkflow(container).run({ input: { payment_id, amount } })
}
