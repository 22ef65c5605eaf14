import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dueList } from "../../../read/payments/due-list"
import { mustHoldWhole } from "../../guard/scope"
import type { DueQuery } from "./query"

export async function GET(req: MedusaRequest<unknown, DueQuery>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), ...(await dueList(db, req.validatedQuery)) })
}
