import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type { InspectionItemRow, InspectionRow } from "../../modules/traceability/inspections"
import type { TraceabilityModuleService } from "../../modules/traceability/service"
import { writeAuditStep } from "../steps/write-audit"

export interface RecordInspectionInput {
  inspection: InspectionRow
  items: InspectionItemRow[]
  by: { actor_type: string; actor_id: string }
}

const recordInspectionStep = createStep(
  "record-inspection",
  async ({ inspection, items }: RecordInspectionInput, { container }) => {
    const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const made = await db.transaction((trx) => traceability.enterInspection(inspection, items, trx))
    return new StepResponse(made, made.id)
  },
  async (id, { container }) => {
    if (!id) return
    const traceability: TraceabilityModuleService = container.resolve(TRACEABILITY_MODULE)
    const items = await traceability.listInspectionItems({ inspection_id: id }, { select: ["id"] })
    await traceability.deleteInspectionItems(items.map((item) => item.id))
    await traceability.deleteInspections(id)
  },
)

/** An inspection as it was found, with its number; who recorded it stands in the audit. */
export const recordInspectionWorkflow = createWorkflow(
  "record-inspection",
  (input: RecordInspectionInput) => {
    const made = recordInspectionStep(input)
    writeAuditStep(
      transform({ input, made }, ({ input: { inspection, by }, made: { id, number } }) => ({
        ...by,
        action: "inspection.record",
        subject_type: "inspection",
        subject_id: id,
        after: { number, result: inspection.result, follow_up: inspection.follow_up },
        reason: inspection.summary,
        document_no: inspection.document_no,
      })),
    )
    return new WorkflowResponse(made)
  },
)
