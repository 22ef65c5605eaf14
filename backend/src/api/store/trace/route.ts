import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TracePage } from "@ocop/shared/trace-page"
import { tracePage } from "../../../read/trace/trace-page"
import { flagForged } from "../../../workflows/traceability/flag-forged"
import { fault } from "../../guard/fault"
import { codeOf } from "./code-of"
import type { CodeQuery } from "./query"

/** What a code tells the public; one nobody issued is told so. */
export async function GET(
  req: MedusaStoreRequest<unknown, CodeQuery>,
  res: MedusaResponse<TracePage>,
): Promise<void> {
  const code = codeOf(req.validatedQuery)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = Date.now()
  const page = await tracePage(db, code, now)
  if (!page) {
    await flagForged(req.scope, code, new Date(now))
    throw fault("code_never_issued", { field: "code" })
  }
  res.setHeader("Cache-Control", "no-store")
  res.json(page)
}
