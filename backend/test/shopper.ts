import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderFulfillmentWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Client } from "./client"
import type { OnlineShop, ShopGoods } from "./online-shop"

interface Store {
  cart: { id: string }
  order: { id: string }
  payment_collection: { id: string }
  shipping_options: { id: string; price_type: string }[]
}

export interface Basket {
  goods: ShopGoods
  quantity: number
}

const ADDRESS = {
  first_name: "Thị Hoa",
  last_name: "Nguyễn",
  address_1: "12 Phan Chu Trinh",
  city: "Tam Kỳ",
  country_code: "vn",
  phone: "0900000000",
}

/** A shopper's order to be paid on delivery, through the shop's own interface. */
export async function placeOrder(
  api: Client,
  online: OnlineShop,
  basket: readonly Basket[],
): Promise<string> {
  const cart = await fillCart(api, online, basket)
  const key = { headers: { "x-publishable-api-key": online.shop.publishable_key } }
  const placed = await api.post<Pick<Store, "order">>(`/store/carts/${cart}/complete`, {}, key)
  return placed.data.order.id
}

/** A cart that only waits to become an order. */
export async function fillCart(
  api: Client,
  { shop }: OnlineShop,
  basket: readonly Basket[],
): Promise<string> {
  const key = { headers: { "x-publishable-api-key": shop.publishable_key } }
  const items = basket.map(({ goods, quantity }) => ({ variant_id: goods.variant_id, quantity }))
  const made = await api.post<Pick<Store, "cart">>(
    "/store/carts",
    { region_id: shop.region_id, email: "hoa@example.vn", items, shipping_address: ADDRESS },
    key,
  )
  const cart = made.data.cart.id
  const options = await api.get<Pick<Store, "shipping_options">>(
    `/store/shipping-options?cart_id=${cart}`,
    key,
  )
  const option_id = options.data.shipping_options.find(({ price_type }) => price_type === "calculated")?.id
  await api.post(`/store/carts/${cart}/shipping-methods`, { option_id }, key)
  const money = await api.post<Pick<Store, "payment_collection">>(
    "/store/payment-collections",
    { cart_id: cart },
    key,
  )
  await api.post(
    `/store/payment-collections/${money.data.payment_collection.id}/payment-sessions`,
    { provider_id: "pp_system_default" },
    key,
  )
  return cart
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
