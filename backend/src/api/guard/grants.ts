import type { RowScope } from "../../read/scoped"
import type { Role } from "./guarded-route"

export type Grant = {
  role: Role
  sales_point_id: string | null
  fair_id: string | null
  /** The last day it counts. */
  ends_on: string | null
}

export function isInForce(grant: Grant, today: string): boolean {
  return grant.ends_on === null || grant.ends_on >= today
}

/**
 * The rows that grants of these roles reach. One that names both a sales point and a fair reaches nothing: a scope is the
 * union of its parts and cannot say "this point at that fair".
 */
export function scopeOfGrants(grants: readonly Grant[], roles: readonly Role[]): RowScope {
  const held = grants.filter(
    (grant) => roles.includes(grant.role) && !(grant.sales_point_id && grant.fair_id),
  )
  return {
    all: held.some((grant) => !grant.sales_point_id && !grant.fair_id),
    sales_point_ids: distinct(held.map((grant) => grant.sales_point_id)),
    fair_ids: distinct(held.map((grant) => grant.fair_id)),
  }
}

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
