import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { epcisDocument } from "@ocop/shared/epcis"
import { epcisLots } from "../../../read/trace/epcis-lots"
import { callerOf } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { mustHoldWhole } from "../../guard/scope"

/** The events of one lot or of a product's lots as a file, a producer's own only for the producer. */
export async function sendEpcis(
  req: MedusaRequest,
  res: MedusaResponse,
  of: "lot_id" | "registration_id",
): Promise<void> {
  const caller = callerOf(req)
  const producer_id = caller.actor === "producer" ? caller.producer_id : null
  if (producer_id === null) mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = req.params.id ?? ""
  const lots = await epcisLots(db, { lot_id: null, registration_id: null, producer_id, [of]: id })
  if (lots.length === 0) throw fault("not_found")
  const base = process.env.STOREFRONT_URL ?? "http://localhost:8000"
  res.setHeader("Content-Type", "application/ld+json")
  res.setHeader("Content-Disposition", `attachment; filename="epcis-${id}.jsonld"`)
  res.end(JSON.stringify(epcisDocument(base, lots, new Date().toISOString()), null, 2))
}
