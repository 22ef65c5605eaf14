import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PointCard } from "@ocop/shared/point-finder"
import { ONLINE_CODE } from "../sales/online-place"
import { rows } from "../snapshot"

/** A sales point people can walk into, with the commune it stands in by code. */
export interface PointRow extends Omit<PointCard, "goods" | "distance_m"> {
  commune_code: string | null
}

/** All of them, as a Vietnamese reader looks them up. */
export async function standingPoints(db: Knex): Promise<PointRow[]> {
  const found = await rows<PointRow>(db, POINTS_SQL, { online: ONLINE_CODE }, "standing-points")
  return found.sort((a, b) => a.name.localeCompare(b.name, "vi") || (a.code < b.code ? -1 : 1))
}

const POINTS_SQL = `
  select code, name, address, commune_code, commune_name as commune, old_district, phone, opening_hours,
         latitude::float8 as latitude, longitude::float8 as longitude
  from sales_point where deleted_at is null and kind = 'point' and code <> :online`
