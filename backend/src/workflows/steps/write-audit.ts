import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"

export interface AuditInput {
  actor_type: string
  actor_id: string
  action: string
  subject_type: string
  subject_id: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
  document_no?: string | null
}

/** Says who did what and why; taken back only with the deed itself. */
export const writeAuditStep = createStep(
  "write-audit",
  async (input: AuditInput, { container }) => {
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const entry = await office.createAuditEntries(input)
    return new StepResponse(entry.id, entry.id)
  },
  async (id, { container }) => {
    if (!id) return
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    await office.deleteAuditEntries(id)
  },
)
