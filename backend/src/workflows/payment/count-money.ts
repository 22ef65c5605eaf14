import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { uncountedMoney } from "../../read/payments/half-order"

/** What was taken or given back for an order and its own account of money lacks, because a server was killed in between. */
export async function countMoney(container: MedusaContainer, order_id: string): Promise<void> {
  const missing = await uncountedMoney(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), order_id)
  if (missing.length === 0) return
  await container.resolve(Modules.ORDER).addOrderTransactions(
    missing.map(({ id, kind, amount }) => ({
      ...{ order_id, amount, currency_code: "vnd" },
      ...{ reference: kind, reference_id: id },
    })),
  )
}
