import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Attempts } from "./attempts"
import { clientAddress, isNeighbour } from "./client-address"

/** How many misses stop an address. Coupons are typed, also after they ended, by all who share a carrier's address. */
const MOST = { order_link: 30, cart_link: 30, coupon: 100 } as const

export type MissLimit = keyof typeof MOST

const WINDOW_S = 600
const MOST_KEPT = 10_000

/** Who guessed too often, and until when (milliseconds since the epoch), as far as this process has seen. */
const stopped = new Map<string, number>()

/**
 * Ids that nobody can guess: only what was not found counts, after the answer, so that who holds a true link never waits for
 * the counting. Returns the seconds still to wait. Our own server, asking for no visitor, is not counted.
 */
export function watchMisses(req: MedusaRequest, res: MedusaResponse, name: MissLimit): number {
  if (isNeighbour(req)) return 0
  const key = `${name} ${clientAddress(req)}`
  const wait_ms = (stopped.get(key) ?? 0) - Date.now()
  if (wait_ms > 0) return Math.ceil(wait_ms / 1000)
  stopped.delete(key)
  const attempts = new Attempts(req.scope)
  res.once("finish", () => {
    if (res.statusCode !== 404) return
    attempts.take(key, WINDOW_S).then(({ count, wait_s }) => {
      if (count < MOST[name]) return
      if (stopped.size >= MOST_KEPT) stopped.clear()
      stopped.set(key, Date.now() + wait_s * 1000)
    }, ignore)
  })
  return 0
}

export function isMissLimit(name: string): name is MissLimit {
  return Object.hasOwn(MOST, name)
}

function ignore(): void {}
