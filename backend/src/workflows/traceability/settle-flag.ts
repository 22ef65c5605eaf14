import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { err, ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { FlagSettlement } from "../../modules/traceability/scans"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { Actor } from "../producer/apply-register"

/** Closes a flag with what was found; after a false alarm the stamp's page no longer shows it. Errors: `not_found` for one not open. */
export async function settleFlag(
  container: MedusaContainer,
  { id, verdict, note }: Omit<FlagSettlement, "by">,
  by: Actor,
): Promise<Result<{ id: string }>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const settled = await db.transaction((trx) =>
    traceability.settleFlag({ id, verdict, note, by: by.actor_id }, trx),
  )
  if (!settled) return err({ code: "not_found" })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "trace_flag.settle",
    subject_type: "trace_flag",
    subject_id: id,
    before: settled,
    after: { verdict },
    reason: note,
  })
  return ok({ id })
}
