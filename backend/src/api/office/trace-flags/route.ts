import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { traceFlagList } from "../../../read/trace/trace-flag-list"
import { mustHoldWhole } from "../../guard/scope"
import type { TraceFlagQuery } from "./query"

export async function GET(req: MedusaRequest<unknown, TraceFlagQuery>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await traceFlagList(db, req.validatedQuery)) })
}
