import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { foldMonths } from "../modules/footfall/fold-months"

/** What shoppers looked for is kept by day for thirteen months, then by month alone. */
export default async function foldFootfallJob(container: MedusaContainer): Promise<void> {
  await foldMonths(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), dayOf(Date.now()))
}

export const config = { name: "fold-footfall", schedule: "37 3 * * *" }
