import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { giveUpPending, untoldOrders } from "../../read/orders/untold-orders"
import { reachableOrders } from "../../read/orders/reachable-orders"
import { waysToTell } from "./ways"
import { NEWS_MS, tellShopper } from "./tell-shopper"

const AT_ONCE = 100
const MOST_LOOKED_AT = 10_000
const SENDING_MS = 5 * 60_000

export interface Told {
  told: string[]
  failed: { order_id: string; error: unknown }[]
}

/** Tells what no event told, and again what could not be sent. One order that cannot be told of does not hold up the others. */
export async function tellShoppers(container: MedusaContainer, now: number): Promise<Told> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await giveUpPending(db, new Date(now - SENDING_MS))
  const done: Told = { told: [], failed: [] }
  const untold = await untoldOrders(db, new Date(now - NEWS_MS), MOST_LOOKED_AT)
  // Whom nothing reaches must not stand before the others.
  const reachable = await reachableOrders(db, untold, waysToTell(process.env))
  for (const order_id of reachable.slice(0, AT_ONCE)) {
    try {
      done.told.push(...(await tellShopper(container, order_id, now)))
    } catch (error) {
      done.failed.push({ order_id, error })
    }
  }
  return done
}
