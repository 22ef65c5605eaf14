import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"

export interface DropFilterInput {
  id: string
  officer_id: string
}

/** Another officer's filter is no filter. Its name is free again at once, hence no soft deletion. */
const dropFilterStep = createStep(
  { name: "drop-filter", noCompensation: true },
  async ({ id, officer_id }: DropFilterInput, { container }) => {
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const [found] = await office.listSavedFilters({ id, officer_id })
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "no such filter", "not_found")
    await office.deleteSavedFilters(id)
    return new StepResponse(id)
  },
)

export const dropFilterWorkflow = createWorkflow("drop-filter", (input: DropFilterInput) => {
  return new WorkflowResponse(dropFilterStep(input))
})
