import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportReport } from "@ocop/shared/register"
import { importRegister, type ImportOptions } from "../src/workflows/producer/import-register"
import { csv, type Line } from "./register-file"

export const TODAY = "2026-11-22"

/** From the command line, all lines or none. */
export const OPTIONS: ImportOptions = {
  dry_run: false,
  keep: "none",
  today: TODAY,
  by: { actor_type: "command_line", actor_id: "test" },
}

/** Imports into an app's database, and counts what stands there. */
export function importer(getContainer: () => MedusaContainer) {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const load = (bytes: Buffer, options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
    importRegister(getContainer(), { name: "so.csv", bytes }, { ...OPTIONS, ...options })
  const loadLines = (lines: Line[], options: Partial<ImportOptions> = {}) => load(csv(lines), options)
  const count = async (table: string) => Number((await db()(table).whereNull("deleted_at").count())[0]?.count)
  const everything = async () => ({
    products: await count("product"),
    variants: await count("product_variant"),
    prices: await count("price"),
    items: await count("inventory_item"),
    producers: await count("producer"),
    registrations: await count("registration"),
    certificates: await count("certificate"),
  })
  return { db, load, loadLines, count, everything }
}

/** What `everything` counts after nothing, and after one line. */
export const nothing = {
  products: 0,
  variants: 0,
  prices: 0,
  items: 0,
  producers: 0,
  registrations: 0,
  certificates: 0,
}
export const one = {
  products: 1,
  variants: 1,
  prices: 1,
  items: 1,
  producers: 1,
  registrations: 1,
  certificates: 1,
}
