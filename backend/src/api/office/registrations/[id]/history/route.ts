import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { goodsOfRegistration } from "../../../../../read/register/registration-goods"
import { registerHistory } from "../../../../../read/register/register-history"
import type { HistoryQuery } from "../../query"

export async function GET(req: MedusaRequest<unknown, HistoryQuery>, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = req.params.id ?? ""
  await goodsOfRegistration(db, id)
  res.json(await registerHistory(db, id, req.validatedQuery.page))
}
