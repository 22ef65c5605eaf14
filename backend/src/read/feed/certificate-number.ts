import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

export async function certificateNumber(db: Knex, id: string): Promise<string> {
  const [found] = await rows<{ number: string }>(db, "select number from certificate where id = :id", { id })
  return found?.number ?? ""
}
