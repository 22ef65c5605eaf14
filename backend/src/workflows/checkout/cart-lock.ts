import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CheckoutRefused } from "./refused"

/** A checkout takes about a second; a killed server's lock is free again after the time to live. */
const PATIENCE_MS = 20_000
const TIME_TO_LIVE_S = 60
const AGAIN_MS = 60

/**
 * One checkout of a cart at a time, over all servers. Always taken before Medusa's own lock on the cart's id. Taken by a
 * row that is asked for again, never by a connection that waits: those who wait must not use up the pool of the one who works.
 */
export async function withCartLock<T>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING)
  const key = `checkout ${cart_id}`
  const ownerId = randomUUID()
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    try {
      await locking.acquire(key, { ownerId, expire: TIME_TO_LIVE_S })
      break
    } catch (error) {
      if (!isTaken(error)) throw error
      if (performance.now() >= until) throw new CheckoutRefused("cart_changed")
      await wait(AGAIN_MS)
    }
  }
  try {
    return await work()
  } finally {
    await locking.release(key, { ownerId })
  }
}

/** As the Postgres and the Redis provider say it. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && /already locked|Failed to acquire lock/.test(error.message)
}
