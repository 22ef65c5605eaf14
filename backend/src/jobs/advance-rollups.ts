import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { advanceRollups } from "../workflows/ledger/advance-rollups"

/** Reports are exact without it; it keeps what they add up themselves short. */
export default async function advanceRollupsJob(container: MedusaContainer): Promise<void> {
  await advanceRollups(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}

export const config = { name: "advance-rollups", schedule: { interval: 1_000 } }
