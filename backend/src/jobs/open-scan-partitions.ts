import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Scans of this month and the next have a table of their own before they come; without it they go to the one for others. */
export default async function openScanPartitionsJob(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(
    "select ensure_scan_partition(current_date), ensure_scan_partition((current_date + interval '1 month')::date)",
  )
}

export const config = { name: "open-scan-partitions", schedule: "17 3 * * *" }
