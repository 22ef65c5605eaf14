import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { FairList, FairState } from "@ocop/shared/report"
import { inSnapshot, rows } from "../snapshot"
import type { RowScope } from "../scoped"

export function fairState(fair: { starts_on: string; ends_on: string }, now: string): FairState {
  const today = dayOf(now)
  if (today < fair.starts_on) return "upcoming"
  return today > fair.ends_on ? "finished" : "running"
}

/** The fairs a caller may look into, newest first: all, or those named in the scope or where the scope's points have a booth. */
export async function listFairs(knex: Knex, scope: RowScope): Promise<FairList> {
  return inSnapshot(knex, scope, async (trx) => {
    const as_of = await instant(trx)
    const found = await rows<Omit<FairList["items"][number], "state">>(
      trx,
      `select fair.id, fair.handle, fair.name, fair.place, fair.organiser, fair.starts_on, fair.ends_on,
              (select count(*)::int from booth where booth.fair_id = fair.id and booth.deleted_at is null) as booths
       from fair where ${VISIBLE_FAIR} and fair.deleted_at is null
       order by fair.starts_on desc, fair.id`,
      scopeBindings(scope),
    )
    return { as_of, items: found.map((fair) => ({ ...fair, state: fairState(fair, as_of) })) }
  })
}

/** Whether the scope reaches a row of `fair`; takes the bindings of `scopeBindings`. */
export const VISIBLE_FAIR = `(cast(:all as boolean) or fair.id = any(:fairs) or exists (
  select 1 from booth where booth.fair_id = fair.id and booth.deleted_at is null and booth.sales_point_id = any(:points)))`

export function scopeBindings(scope: RowScope): { all: boolean; fairs: string[]; points: string[] } {
  return { all: scope.all, fairs: scope.fair_ids, points: scope.sales_point_ids }
}

/** The snapshot's instant, ISO 8601. */
export async function instant(trx: Knex.Transaction): Promise<string> {
  const [clock] = await rows<{ now: Date }>(trx, "select now() as now", {})
  if (!clock) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the database told no time")
  return clock.now.toISOString()
}
