import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellShoppers } from "../workflows/message/tell-shoppers"

export default async function tellShoppersJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { failed } = await tellShoppers(container, Date.now())
  for (const { order_id, error } of failed)
    logger.error(
      `the shopper of order ${order_id} cannot be told`,
      error instanceof Error ? error : new Error(String(error)),
    )
}

export const config = { name: "tell-shoppers", schedule: "* * * * *" }
