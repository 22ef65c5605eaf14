import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { checkTestReports, type LotAmendment } from "@ocop/shared/lot"
import { ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { Actor } from "../producer/apply-register"

/** Says anew what a lot's page tells. What was said before stays in the audit. Errors: `test_in_future`. */
export async function amendLot(
  container: MedusaContainer,
  lot_id: string,
  amendment: LotAmendment,
  by: Actor,
): Promise<Result<{ id: string }>> {
  const checked = checkTestReports(amendment.test_reports, dayOf(Date.now()))
  if (!checked.ok) return checked
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const before = await db.transaction((trx) => traceability.amendLot(lot_id, amendment, trx))
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "lot.amend",
    subject_type: "lot",
    subject_id: lot_id,
    before: { ...before },
    after: { ...amendment },
  })
  return ok({ id: lot_id })
}
