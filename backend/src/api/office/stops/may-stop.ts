import type { MedusaRequest } from "@medusajs/framework/http"
import type { StopKind } from "@ocop/shared/stop"
import { callerAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { scopeOfGrants } from "../../guard/grants"

/** The agriculture office decides a recall; an inspector may hold goods until it has. Both for the whole province only. */
export function mayStop(req: MedusaRequest, kind: StopKind): void {
  const { grants } = callerAs(req, "officer")
  if (scopeOfGrants(grants, ["agriculture"]).all) return
  if (!scopeOfGrants(grants, ["inspector"]).all) throw fault("out_of_scope")
  if (kind === "recall") throw fault("recall_needs_agriculture", { field: "kind" })
}
