import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ONLINE_CODE } from "../sales/online-place"

/** Whether the online shop's sales point says where transfers go to. */
export async function hasOnlineAccount(db: Knex): Promise<boolean> {
  const points = await db("sales_point")
    .where({ code: ONLINE_CODE })
    .whereNull("deleted_at")
    .whereNotNull("bank_bin")
    .whereNotNull("bank_account")
    .select("id")
  return points.length > 0
}
