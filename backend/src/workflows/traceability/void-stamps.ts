import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { VoidOrder } from "../../modules/traceability/stamps"
import type { Actor } from "../producer/apply-register"

/** Takes stamps out of use: spoilt, lost or left over. Errors: `stamps_not_found`. */
export async function voidStamps(
  container: MedusaContainer,
  order: VoidOrder,
  by: Actor,
): Promise<Result<{ voided: number }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const voided = await db.transaction((trx) => traceability.voidStamps(order, trx))
  if (voided === 0) return err({ code: "stamps_not_found" })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "stamps.void",
    subject_type: "lot",
    subject_id: order.lot_id,
    after: { voided, ...("run_id" in order.which ? order.which : { serials: order.which.serials.length }) },
    reason: order.reason,
  })
  return ok({ voided })
}
