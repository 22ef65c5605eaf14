import type { MedusaRequest } from "@medusajs/framework/http"
import { Department } from "@ocop/shared/product-set"
import { callerOf } from "../../guard/caller"
import type { Role } from "../../guard/guarded-route"
import { scopeOfGrants } from "../../guard/grants"
import { fault } from "../../guard/fault"

/** Health and culture have no officers of their own in this office: agriculture, which keeps the register, answers for them. */
const ANSWERS_FOR: Partial<Record<Role, readonly Department[]>> = {
  agriculture: ["agriculture", "health", "culture"],
  trade: ["trade"],
  inspector: Department.options,
}

/** The departments whose reports the caller sees and answers. A grant that ends at a sales point or a fair reaches none. */
export function departmentsReached(req: MedusaRequest): Department[] {
  const caller = callerOf(req)
  if (caller.actor === "user") return Department.options
  const grants = caller.actor === "officer" ? caller.grants : []
  const roles = grants.map(({ role }) => role).filter((role) => scopeOfGrants(grants, [role]).all)
  return Department.options.filter((one) => roles.some((role) => ANSWERS_FOR[role]?.includes(one)))
}

/** The same for routes about nothing but reports: who reaches none is refused. */
export function ownDepartments(req: MedusaRequest): Department[] {
  const own = departmentsReached(req)
  if (own.length === 0) throw fault("out_of_scope")
  return own
}
