import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fault } from "../guard/fault"

/** A database that takes longer is none; waiting for a connection alone would take a minute. */
const LONGEST_MS = 3_000
const COME_BACK_S = 5

/** Well only when the database answers; a load balancer turns to another server otherwise. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), LONGEST_MS)
  })
  const asked = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
  const answer: unknown = await Promise.race([asked, late]).finally(() => clearTimeout(timer))
  if (answer === "late") throw fault("transient", { retry_after_s: COME_BACK_S })
  res.json({ status: "ok" })
}
