import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { seedShop } from "../src/scripts/demo/shop"
import { importRegister } from "../src/workflows/producer/import-register"
import type { Client } from "./client"
import { officerHeaders } from "./officer"
import { csv, GOOD, SECOND } from "./register-file"
import { aPublishableKey } from "./actors"

export const PEPPER_GTIN = "09520026000194"
export const SERIAL_KEY = "kj4h5KJH23_sdf89-QWEzxc98765mnbV"

/** Two registered goods, one with a GTIN and one without, and whoever works with them. */
export async function traceGround(container: MedusaContainer, api: Client) {
  await seedShop(container)
  await importRegister(
    container,
    { name: "so.csv", bytes: csv([GOOD, SECOND]) },
    {
      dry_run: false,
      keep: "none",
      today: dayOf(Date.now()),
      by: { actor_type: "command_line", actor_id: "test" },
    },
  )
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const registrations = await db("registration").select<{ id: string; name: string; producer_id: string }[]>(
    "id",
    "name",
    "producer_id",
  )
  const named = (name: string | undefined) => {
    const found = registrations.find((registration) => registration.name === name)
    if (!found) throw new Error(`no registration ${String(name)}`)
    return found
  }
  const officer = await officerHeaders(container, api, "vân", [{ role: "agriculture" }])
  const shopper = { headers: { "x-publishable-api-key": await aPublishableKey(container) } }
  return { db, officer, shopper, pepper: named(GOOD["Tên sản phẩm"]), pork: named(SECOND["Tên sản phẩm"]) }
}

export type TraceGround = Awaited<ReturnType<typeof traceGround>>

export const answers = { validateStatus: () => true }

/** A lot of 500 jars of pepper. */
export function pepperLot({ pepper }: TraceGround, change: Record<string, unknown> = {}) {
  return {
    registration_id: pepper.id,
    number: "L2611A",
    made_on: "2026-11-01",
    expires_on: "2027-11-01",
    quantity_milli: 500_000,
    ...change,
  }
}

/** A lot of pepper with 24 keyed serials printed for it; `serial` is the first. */
export async function stampedPepper(
  ground: TraceGround,
  api: Client,
): Promise<{ lot_id: string; serial: string }> {
  const entered = await api.post<{ id: string }>("/office/lots", pepperLot(ground), ground.officer)
  const order = { level: "serial", carrier: "qr", sheet: "a4-24", count: 24, keyed: true, reason: "Lô mới" }
  const run = await api.post<{ first: string }>(
    `/office/lots/${entered.data.id}/stamps`,
    order,
    ground.officer,
  )
  return { lot_id: entered.data.id, serial: run.data.first }
}
