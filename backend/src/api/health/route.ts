import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Well only when the database answers; a load balancer turns to another server otherwise. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
  res.json({ status: "ok" })
}
