import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unrecordedOrders } from "../../read/sales/unrecorded-orders"
import { recordOnlineSale } from "./record-online-sale"

const AT_ONCE = 200

export interface Reconciled {
  recorded: string[]
  failed: { order_id: string; error: unknown }[]
}

/** Records what no event told of. One order that cannot be recorded does not hold up the others. */
export async function reconcileOnlineSales(container: MedusaContainer, now: number): Promise<Reconciled> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const done: Reconciled = { recorded: [], failed: [] }
  for (const order_id of await unrecordedOrders(db, AT_ONCE)) {
    try {
      done.recorded.push(...(await recordOnlineSale(container, order_id, now)))
    } catch (error) {
      done.failed.push({ order_id, error })
    }
  }
  return done
}
