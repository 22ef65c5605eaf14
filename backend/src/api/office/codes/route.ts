import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lookUpCode } from "./look-up-code"
import type { CodeText } from "./query"

/** The inspector's one box: a stamp, a lot, a product code or a decision's number. */
export async function GET(req: MedusaRequest<unknown, CodeText>, res: MedusaResponse): Promise<void> {
  res.json({ as_of: new Date().toISOString(), ...(await lookUpCode(req, req.validatedQuery.text.trim())) })
}
