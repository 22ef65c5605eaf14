import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { count } from "../modules/footfall/tally"
import { productsOfOrder } from "../read/demand/products-of"

/** Each product once an order, as it is counted once for each time it is put into a cart. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(Date.now())
  for (const product_id of await productsOfOrder(db, event.data.id)) count(db, "order", product_id, today)
}

export const config: SubscriberConfig = { event: "order.placed" }
