import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { SILENT_AFTER_MINUTES } from "@ocop/shared/report"
import type { RowScope } from "../scoped"

export interface SalesPointRow {
  id: string
  code: string
  name: string
  kind: "point" | "booth"
  address: string
  devices: number
  devices_silent: number
}

/** Where the online shop's stock is kept: a sales point for the ledger, not a place anybody visits. */
const ONLINE = "ONLINE"

/** Sales points in reach, with their tills in use and how many of those have not been heard of lately. */
export async function salesPoints(knex: Knex, scope: RowScope): Promise<SalesPointRow[]> {
  const { rows } = await knex.raw<{ rows: SalesPointRow[] }>(
    `select point.id, point.code, point.name, point.kind, point.address,
            count(device.id)::int as devices,
            count(device.id) filter (where device.last_seen_at is null
              or device.last_seen_at < now() - make_interval(mins => :silent))::int as devices_silent
     from sales_point point
     left join device on device.sales_point_id = point.id and device.paired_at is not null
       and device.revoked_at is null and device.deleted_at is null
     where point.deleted_at is null and point.code <> :online
       and (:all or point.id = any(:points) or exists (
         select 1 from booth where booth.sales_point_id = point.id and booth.deleted_at is null
           and booth.fair_id = any(:fairs)))
     group by point.id
     order by point.kind desc, point.name, point.id`,
    {
      silent: SILENT_AFTER_MINUTES,
      online: ONLINE,
      all: scope.all,
      points: scope.sales_point_ids,
      fairs: scope.fair_ids,
    },
  )
  return rows
}
