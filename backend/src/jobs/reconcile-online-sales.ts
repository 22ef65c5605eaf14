import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileOnlineSales } from "../workflows/ledger/reconcile-online-sales"

export default async function reconcileOnlineSalesJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { recorded, failed } = await reconcileOnlineSales(container, Date.now())
  if (recorded.length > 0) logger.info(`online orders recorded by the sweep: ${recorded.join(", ")}`)
  for (const { order_id, error } of failed) {
    logger.error(
      `online order ${order_id} cannot be recorded`,
      error instanceof Error ? error : new Error(String(error)),
    )
  }
}

export const config = { name: "reconcile-online-sales", schedule: "* * * * *" }
