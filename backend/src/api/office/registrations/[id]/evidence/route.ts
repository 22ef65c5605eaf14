import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addMonths, dayOf } from "@ocop/shared/day"
import { evidenceOf } from "../../../../../read/register/evidence-data"
import { ALL_ROWS } from "../../../../../read/scoped"
import { inSnapshot } from "../../../../../read/snapshot"
import { callerOf } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { scopeOf } from "../../../../guard/scope"
import { evidenceZip } from "./evidence-zip"
import type { EvidenceQuery } from "./query"

/** QĐ 26/2026 Phụ lục II 2.1: the highest answer wants 36 months of trade. */
const MONTHS = 36

/** Minh chứng: what this system can prove of a product, for its next assessment. A producer gets that of her own. */
export async function GET(req: MedusaRequest<unknown, EvidenceQuery>, res: MedusaResponse): Promise<void> {
  const caller = callerOf(req)
  const producer_id = caller.actor === "producer" ? caller.producer_id : null
  const now = new Date()
  const { to = dayOf(now.getTime()) } = req.validatedQuery
  const { from = addMonths(to, -MONTHS) } = req.validatedQuery
  const asked = { id: req.params.id ?? "", from, to, as_of: now.toISOString(), producer_id }
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const scope = producer_id === null ? scopeOf(req) : ALL_ROWS
  const evidence = await inSnapshot(db, scope, (trx) => evidenceOf(trx, asked))
  if (!evidence) throw fault("not_found")
  const file = await evidenceZip(req.scope, evidence)
  res.setHeader("content-type", "application/zip")
  res.setHeader("content-disposition", `attachment; filename="minh-chung-${asked.id}.zip"`)
  res.end(file)
}
