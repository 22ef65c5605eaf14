import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweepPayments } from "../workflows/payment/sweep-payments"

export default async function sweepPaymentsJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { failed } = await sweepPayments(container, Date.now())
  for (const { cart_id, error } of failed) {
    logger.error(
      `payment of cart ${cart_id} cannot be settled`,
      error instanceof Error ? error : new Error(String(error)),
    )
  }
}

export const config = { name: "sweep-payments", schedule: "* * * * *" }
