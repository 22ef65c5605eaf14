import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderOfFulfilment } from "../read/orders/order-of-fulfilment"
import { orderOfPayment } from "../read/sales/unrecorded-orders"
import { tellShopper } from "../workflows/message/tell-shopper"
import { RETURN_DECIDED } from "../workflows/order/decide-return"

interface Happened {
  id?: string
  order_id?: string
}

/** The shopper hears of an order when something happened to it. What is missed here the sweep tells. */
export default async function orderChanged({ event, container }: SubscriberArgs<Happened>): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id = "", order_id } = event.data
  const found = () => {
    if (event.name.startsWith("payment.")) return orderOfPayment(db, id)
    if (event.name.startsWith("shipment.")) return orderOfFulfilment(db, id)
    return id
  }
  const order = order_id ?? (await found())
  if (order) await tellShopper(container, order, Date.now())
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "payment.captured",
    "payment.refunded",
    "order.fulfillment_created",
    "shipment.created",
    "order.canceled",
    RETURN_DECIDED,
  ],
}
