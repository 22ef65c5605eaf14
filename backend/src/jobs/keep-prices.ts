import type { MedusaContainer } from "@medusajs/framework/types"
import { keepPrices } from "../workflows/price/keep-prices"

/** Medusa tells nobody when a price list begins or ends: the shelf knows, and is looked at every minute. */
export default async function keepPricesJob(container: MedusaContainer): Promise<void> {
  await keepPrices(container, new Date())
}

export const config = { name: "keep-prices", schedule: "* * * * *" }
