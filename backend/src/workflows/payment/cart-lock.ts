import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const LONGEST_S = 120
const PATIENCE_MS = 20_000
const PAUSE_MS = 100

/**
 * Runs `work` while nothing else completes or changes the cart: Medusa's own workflows take the lock of this name. Throws when
 * it does not come free; whoever holds it may have been killed, and the sweep comes again.
 */
export async function withCartLock<Answer>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const locking = container.resolve(Modules.LOCKING)
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      await locking.acquire(cart_id, { expire: LONGEST_S })
      break
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
    await sleep(PAUSE_MS)
  }
  try {
    return await work()
  } finally {
    await locking.release(cart_id)
  }
}
