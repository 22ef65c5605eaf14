import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { proposalDetail } from "../../../read/register/proposals"
import { ALL_ROWS } from "../../../read/scoped"
import { inSnapshot } from "../../../read/snapshot"
import { fault } from "../../guard/fault"

/** The proposal with what it would change and whom it would reach: every sales point, whoever looks. */
export async function shownProposal(req: MedusaRequest, id: string) {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const found = await inSnapshot(db, ALL_ROWS, (trx) => proposalDetail(trx, id, dayOf(now.getTime())))
  if (!found) throw fault("not_found")
  const { before, after, sales_points, stamps_unused, ...proposal } = found
  return { as_of: now.toISOString(), proposal, before, after, sales_points, stamps_unused }
}
