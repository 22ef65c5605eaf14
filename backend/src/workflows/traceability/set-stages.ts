import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkStages, type LotStageEntry } from "@ocop/shared/lot"
import { ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import type { Actor } from "../producer/apply-register"

/** Says anew which way a lot went. What was said before stays in the audit. */
export async function setStages(
  container: MedusaContainer,
  lot_id: string,
  stages: readonly LotStageEntry[],
  by: Actor,
): Promise<Result<{ stages: number }>> {
  const checked = checkStages(stages, new Date().toISOString())
  if (!checked.ok) return checked
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
  const before = await db.transaction(async (trx) => {
    await trx("lot").where({ id: lot_id }).forUpdate().select("id")
    const held = await trx("lot_stage")
      .where({ lot_id })
      .orderBy("seq")
      .select<Record<string, unknown>[]>(
        "name",
        "at",
        "place_kind",
        "place_code",
        "place_name",
        "party",
        "direction",
        "evidence_file_id",
      )
    await traceability.setStages(lot_id, checked.value, trx)
    return held
  })
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    ...by,
    action: "lot.stages",
    subject_type: "lot",
    subject_id: lot_id,
    before: { stages: before },
    after: { stages: checked.value },
  })
  return ok({ stages: checked.value.length })
}
