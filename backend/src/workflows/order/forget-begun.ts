import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelReturnReceiveWorkflow, cancelReturnRequestWorkflow } from "@medusajs/medusa/core-flows"

/** What is received here is begun with this note. */
export const BEGUN_HERE = "ocop"

/** Of an order's change; Medusa types less than it stores. */
interface Begun {
  id: string
  return_id?: string
  change_type?: string
  internal_note?: string | null
}

/**
 * Takes away what a server that was killed at it has left begun of an order's returns: an order has room for one open
 * change of any kind, and a leftover would stand in the way of every other. What an administrator has begun stays.
 */
export async function forgetBegun(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const open: Begun[] = await orders.listOrderChanges({ order_id, status: ["pending", "requested"] })
  for (const { id, return_id, change_type, internal_note } of open) {
    const [back] = return_id ? await orders.listReturns({ id: return_id }, { withDeleted: true }) : []
    if (back?.metadata?.asked_by !== "shopper") continue
    const input = { return_id: back.id }
    // Cut short while it was taken away itself: its return is gone already.
    if (back.deleted_at) await orders.deleteOrderChanges([id])
    else if (change_type === "return_request") await cancelReturnRequestWorkflow(container).run({ input })
    else if (change_type === "return_receive" && internal_note === BEGUN_HERE)
      await cancelReturnReceiveWorkflow(container).run({ input })
  }
}
