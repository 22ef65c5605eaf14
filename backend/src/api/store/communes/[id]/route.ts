import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Aisle, AisleQuery } from "@ocop/shared/browse"
import { answerAisle } from "../../goods/answer-aisle"

export function GET(req: MedusaStoreRequest<unknown, AisleQuery>, res: MedusaResponse<Aisle>): Promise<void> {
  return answerAisle("commune", req, res)
}
