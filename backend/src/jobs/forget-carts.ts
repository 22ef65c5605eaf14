import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { forgetCarts } from "../workflows/cart/forget-carts"

/** As the shop's page on personal data promises. */
export default async function forgetCartsJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { deleted, cleared, addresses } = await forgetCarts(container, Date.now())
  if (deleted + cleared + addresses > 0)
    logger.info(`forgotten carts: ${deleted} deleted, ${cleared} cleared, ${addresses} addresses deleted`)
}

export const config = { name: "forget-carts", schedule: "17 3 * * *" }
