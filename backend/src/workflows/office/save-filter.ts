import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { FilterPage } from "@ocop/shared/filter-page"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"

export interface SaveFilterInput {
  officer_id: string
  page: FilterPage
  name: string
  query: string
}

interface Kept {
  id: string
  /** Null where there was no such filter before. */
  query: string | null
}

/** A name that is taken is given the new question: that is how a saved filter is changed. */
const saveFilterStep = createStep(
  "save-filter",
  async (input: SaveFilterInput, { container }) => {
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    const { officer_id, page, name, query } = input
    const kept = await office.listSavedFilters({ officer_id, page }, { order: { place: "ASC" } })
    const same = kept.find((filter) => filter.name === name)
    if (same) {
      await office.updateSavedFilters({ id: same.id, query })
      return new StepResponse<string, Kept>(same.id, { id: same.id, query: same.query })
    }
    const place = (kept.at(-1)?.place ?? 0) + 1
    const made = await office.createSavedFilters({ officer_id, page, name, query, place })
    return new StepResponse<string, Kept>(made.id, { id: made.id, query: null })
  },
  async (before, { container }) => {
    if (!before) return
    const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
    if (before.query === null) await office.deleteSavedFilters(before.id)
    else await office.updateSavedFilters({ id: before.id, query: before.query })
  },
)

export const saveFilterWorkflow = createWorkflow("save-filter", (input: SaveFilterInput) => {
  return new WorkflowResponse(saveFilterStep(input))
})
