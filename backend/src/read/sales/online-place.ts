import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readSellingPlace, type SellingPlace } from "./selling-place"

/** The code of the sales point whose stock the online shop sells from. */
export const ONLINE_CODE = "ONLINE"

type Place = Omit<SellingPlace, "staff" | "destinations"> & {
  staff: ReadonlySet<string>
  destinations: ReadonlySet<string>
}

/** Where online orders count as sold; null where no such sales point was set up. */
export async function onlinePlace(db: Knex): Promise<Place | null> {
  const id = await onlinePointId(db)
  const place = id ? await readSellingPlace(db, id) : null
  return place && { ...place, staff: new Set(), destinations: new Set() }
}

export async function onlinePointId(db: Knex): Promise<string | null> {
  const point = await db<{ id: string }>("sales_point")
    .where({ code: ONLINE_CODE })
    .whereNull("deleted_at")
    .first("id")
  return point?.id ?? null
}
