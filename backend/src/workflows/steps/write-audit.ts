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

/** Says who did what and why. The last step of its workflow: an entry, once written, is never taken back. */
export const writeAuditStep = createStep(
  { name: "write-audit", noCompensation: true },
  async (input: AuditInput, { container }) => {
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const entry = await office.createAuditEntries(input)
    return new StepResponse(entry.id)
  },
)
