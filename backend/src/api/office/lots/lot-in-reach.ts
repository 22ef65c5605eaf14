import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LotDetail, lotDetail } from "../../../read/trace/lot-list"
import { callerOf } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { mustHoldWhole } from "../../guard/scope"

/** The lot of the address: any for whoever holds the province, a producer's own for the producer. */
export async function lotInReach(req: MedusaRequest): Promise<LotDetail> {
  const caller = callerOf(req)
  const producer_id = caller.actor === "producer" ? caller.producer_id : null
  if (producer_id === null) mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lot = await lotDetail(db, req.params.id ?? "", producer_id)
  if (!lot) throw fault("not_found")
  return lot
}
