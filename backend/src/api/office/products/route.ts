import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { dayOf } from "@ocop/shared/day"
import { registerList } from "../../../read/register-list"
import type { RegisterListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof RegisterListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const list = await registerList(db, req.validatedQuery, dayOf(now.getTime()))
  res.json({ as_of: now.toISOString(), ...list })
}
