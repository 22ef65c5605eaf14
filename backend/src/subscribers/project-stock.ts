import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { projectStock } from "../workflows/ledger/project-stock"

export default async function goodsMoved({ container }: SubscriberArgs): Promise<void> {
  await projectStock(container)
}

/** Told once Medusa has both counted the goods and changed its levels. */
export const config: SubscriberConfig = {
  event: ["order.fulfillment_created", "order.fulfillment_canceled", "order.return_received"],
}
