import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DemandReport } from "@ocop/shared/footfall"
import { flushCounts } from "../../../modules/footfall/tally"
import { demand, type DemandAsked } from "../../../read/demand/demand"

/** With what this server has counted until now; another's last seconds may be missing. */
export async function demandNow(container: MedusaContainer, asked: DemandAsked): Promise<DemandReport> {
  const as_of = new Date().toISOString()
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await flushCounts(db)
  return { as_of, ...(await demand(db, asked)) }
}
