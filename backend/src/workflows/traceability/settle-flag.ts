import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { Actor } from "../producer/apply-register"

/** Closes a flag with what was found; the stamp's page no longer shows it. Errors: `not_found` for one not open. */
export async function settleFlag(
  container: MedusaContainer,
  id: string,
  note: string,
  by: Actor,
): Promise<Result<{ id: string }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const settled = await db.transaction((trx) => traceability.settleFlag({ id, note, by: by.actor_id }, trx))
  if (!settled) return err({ code: "not_found" })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "trace_flag.settle",
    subject_type: "trace_flag",
    subject_id: id,
    before: settled,
    reason: note,
  })
  return ok({ id })
}
