import type { MedusaContainer } from "@medusajs/framework/types"
import { projectStock } from "../workflows/ledger/project-stock"

/** What tills sold and sales points received reaches the shop's stock by this. */
export default async function projectStockJob(container: MedusaContainer): Promise<void> {
  await projectStock(container)
}

export const config = { name: "project-stock", schedule: { interval: 5_000 } }
