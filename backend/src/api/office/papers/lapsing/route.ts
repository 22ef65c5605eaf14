import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { lapsingPapers } from "../../../../read/register/paper-states"
import type { LapsingQuery } from "../body"

export async function GET(req: MedusaRequest<unknown, LapsingQuery>, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const items = await lapsingPapers(db, dayOf(now.getTime()), req.validatedQuery.days)
  res.json({ as_of: now.toISOString(), items })
}
