import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { mayCancel } from "@ocop/shared/order-page"
import { err, ok, type Result } from "@ocop/shared/result"
import { factsOf } from "./order-facts"
import { readOrder } from "./stored-order"
import { withOrder } from "./with-order"

/** The shopper takes the order back before it is packed; what was paid goes back by the way it came. Twice is as good as once. */
export function cancelOrder(container: MedusaContainer, order_id: string): Promise<Result<"canceled">> {
  return withOrder(container, order_id, async () => {
    const order = await readOrder(container, order_id)
    if (!order) return err({ code: "not_found" })
    const facts = factsOf(order)
    if (facts.canceled_at) return ok("canceled")
    if (!mayCancel(facts)) return err({ code: "order_packed" })
    await cancelOrderWorkflow(container).run({ input: { order_id, no_notification: true } })
    return ok("canceled")
  })
}
