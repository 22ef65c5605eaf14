import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderOfPayment } from "../read/sales/unrecorded-orders"
import { recordOnlineSale } from "../workflows/ledger/record-online-sale"

interface Moved {
  id?: string
  order_id?: string
}

/** The ledger hears of an online order whenever its money or goods move. What is missed here the sweep finds. */
export default async function onlineOrderMoved({ event, container }: SubscriberArgs<Moved>): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id = "", order_id } = event.data
  const order = order_id ?? (event.name.startsWith("payment.") ? await orderOfPayment(db, id) : id)
  if (order) await recordOnlineSale(container, order, Date.now())
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "payment.captured",
    "payment.refunded",
    "order.fulfillment_created",
    "order.canceled",
  ],
}
