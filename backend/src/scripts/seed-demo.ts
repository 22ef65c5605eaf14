import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { seedDelivery } from "./demo/delivery"
import { seedFairDevices } from "./demo/devices"
import { seedFairHistory } from "./demo/fair-history"
import { comingFair, finishedFair, runningFair, seedComingFair, seedFair } from "./demo/fairs"
import { demoGoods } from "./demo/goods"
import { seedLogins } from "./demo/logins"
import { Random } from "./demo/random"
import { seedRegister } from "./demo/register"
import { seedOnlinePoint, seedStandingPoints } from "./demo/sales-points"
import { boothShelves, onlineShelf, pointShelves } from "./demo/shelves"
import { seedShop } from "./demo/shop"
import { seedFormerClerks, seedStaff } from "./demo/staff"
import { openShelves, projectLevels } from "./demo/stock"
import { seedTraceability } from "./demo/traceability"

const SEED = 20_261_122
const CLERKS_AT_POINTS = 2
const CLERKS_AT_BOOTHS = 1

/** The demo province. `DATA_DIR` says where `seed.json` goes; `DEMO_NOW` (ISO 8601) makes another day today. */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const now = process.env.DEMO_NOW ? Date.parse(process.env.DEMO_NOW) : Date.now()
  const today = dayOf(now)
  const random = new Random(SEED)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const say = progress(container)

  say("shop")
  const shop = await seedShop(container)
  const online = await seedOnlinePoint(container)
  await seedDelivery(container, shop, online.stock_location_id)
  const points = await seedStandingPoints(container)

  say("register")
  await seedRegister(container, today)
  const goods = await demoGoods(db)

  say("fairs")
  const fair = await seedFair(container, runningFair(today), goods, random)
  const past = await seedFair(container, finishedFair(today), goods, random)

  await seedComingFair(container, comingFair(today), goods, new Random(SEED + 2))

  say("people")
  const staff = await seedStaff(container, points, CLERKS_AT_POINTS, random)
  const boothStaff = await seedStaff(
    container,
    fair.booths.map(({ point }) => point),
    CLERKS_AT_BOOTHS,
    random,
  )
  const pastStaff = await seedFormerClerks(
    container,
    past.booths.map(({ point }) => point),
    random,
  )
  say("sign-ins")
  const logins = await seedLogins(container, points, fair, goods, random)

  say("stock")
  const standing = pointShelves(points, goods, random)
  const booths = boothShelves(fair)
  await openShelves(db, [onlineShelf(online, goods), ...standing, ...booths], now, random)

  say("fair that is over")
  const devices = await seedFairDevices(container, past, pastStaff)
  await seedFairHistory(container, past, devices, random)

  say("lots and what became of them")
  await seedTraceability(container, { standing, booths, goods, logins, now, random: new Random(SEED + 1) })
  await projectLevels(container)
  // Postgres looks at new rows by itself only after a while, and plans badly until then.
  await db.raw("analyze")

  const selling = [...points, ...fair.booths.map(({ point }) => point)]
  writeSeed({
    publishable_key: shop.publishable_key,
    logins,
    sales_points: selling.map(({ id, name }) => ({ id, name })),
    staff: [...staff, ...boothStaff].map(({ sales_point_id, name, role, pin }) => ({
      sales_point_id,
      name,
      role,
      pin,
    })),
    fair: { id: fair.id, handle: fair.handle },
  })
  say("done")
}

function progress(container: ExecArgs["container"]): (part: string) => void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = performance.now()
  return (part) => logger.info(`demo: ${((performance.now() - started) / 1000).toFixed(1)} s, ${part}`)
}

function writeSeed(seed: object): void {
  const folder = process.env.DATA_DIR
  if (!folder)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "DATA_DIR names no folder for seed.json")
  writeFileSync(join(folder, "seed.json"), `${JSON.stringify(seed, null, 2)}\n`)
}
