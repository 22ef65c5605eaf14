import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { fault } from "../../guard/fault"

/** The sales channel of the caller's publishable key. */
export function channelOf(req: MedusaStoreRequest): string {
  const [channel] = req.publishable_key_context.sales_channel_ids
  if (!channel) throw fault("publishable_key_required")
  return channel
}
