import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const WAIT_S = 20

/** One change of an order at a time, over all servers: a second press waits, and then finds what the first one did. */
export function withOrder<Done>(
  container: MedusaContainer,
  order_id: string,
  change: () => Promise<Done>,
): Promise<Done> {
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute(`order change ${order_id}`, change, { timeout: WAIT_S })
}
