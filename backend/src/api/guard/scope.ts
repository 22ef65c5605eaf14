import type { MedusaRequest } from "@medusajs/framework/http"
import { ALL_ROWS, type RowScope } from "../../read/scoped"
import { callerOf } from "./caller"
import { fault } from "./fault"
import { scopeOfGrants } from "./grants"
import { routeOf } from "./request-route"

const NOTHING: RowScope = { all: false, sales_point_ids: [], fair_ids: [] }

/** The ledger rows the caller may see on this route. */
export function scopeOf(req: MedusaRequest): RowScope {
  const caller = callerOf(req)
  if (caller.actor === "user") return ALL_ROWS
  if (caller.actor === "officer") return scopeOfGrants(caller.grants, routeOf(req).roles ?? [])
  if (caller.actor === "device") return { ...NOTHING, sales_point_ids: [caller.sales_point_id] }
  return NOTHING
}

/** Refuses what lies outside as if it did not exist. */
export function mustReach(
  req: MedusaRequest,
  what: { sales_point_id?: string | null; fair_id?: string | null },
) {
  const { all, sales_point_ids, fair_ids } = scopeOf(req)
  const reached =
    all ||
    (what.sales_point_id && sales_point_ids.includes(what.sales_point_id)) ||
    (what.fair_id && fair_ids.includes(what.fair_id))
  if (!reached) throw fault("not_found")
}

/** Refuses an officer whose grant on this route ends at a sales point or a fair: the register is the whole province's. */
export function mustHoldWhole(req: MedusaRequest): void {
  if (!scopeOf(req).all) throw fault("out_of_scope")
}
