import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noticeList } from "../../../read/notice-list"
import { scopeOf } from "../../guard/scope"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ as_of: new Date().toISOString(), items: await noticeList(db, scopeOf(req)) })
}
