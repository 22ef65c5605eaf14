import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { OFFICE_MODULE } from "../../../modules/office"
import type { OfficeModuleService } from "../../../modules/office/service"
import { saveFilterWorkflow } from "../../../workflows/office/save-filter"
import { callerAs } from "../../guard/caller"
import type { FilterQuery, NewFilter } from "./query"

/** The officer's own filters of one page, in the order she saved them. */
export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof FilterQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const office: OfficeModuleService = req.scope.resolve(OFFICE_MODULE)
  const { page } = req.validatedQuery
  const kept = await office.listSavedFilters(
    { officer_id: callerAs(req, "officer").id, page },
    { order: { place: "ASC" } },
  )
  res.json({ items: kept.map(({ id, name, query }) => ({ id, name, query })) })
}

export async function POST(
  req: MedusaRequest<z.infer<typeof NewFilter>>,
  res: MedusaResponse,
): Promise<void> {
  const officer_id = callerAs(req, "officer").id
  const { result } = await saveFilterWorkflow(req.scope).run({ input: { ...req.validatedBody, officer_id } })
  res.status(201).json({ id: result })
}
