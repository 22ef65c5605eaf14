import type { MedusaRequest } from "@medusajs/framework/http"
import type { Settlement } from "../../../modules/producer/proposals"
import { callerAs } from "../../guard/caller"

export function settlementOf(req: MedusaRequest, note: string | null): Settlement {
  return {
    proposal_id: req.params.id ?? "",
    officer_id: callerAs(req, "officer").id,
    note,
    now: new Date(),
  }
}
