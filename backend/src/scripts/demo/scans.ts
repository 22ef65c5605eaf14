import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { areaOf } from "@ocop/shared/scan-flag"
import { countScan } from "../../workflows/traceability/count-scan"
import type { DemoLot } from "./lots"
import type { Random } from "./random"

const SCANS = 498
const DAYS = 14
const HOUR_MS = 3_600_000

/** Đà Nẵng, Hội An and Tam Kỳ; and one stamp that was in Hà Nội an hour later. */
const AREAS = [areaOf(16.05, 108.2), areaOf(15.88, 108.33), areaOf(15.57, 108.48)]
const FAR = areaOf(21.03, 105.85)

/** Two weeks of people looking stamps up, each stamp where it is sold. */
export async function seedScans(
  container: MedusaContainer,
  lot: DemoLot,
  now: number,
  random: Random,
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const serials = await db("trace_stamp")
    .where({ lot_id: lot.id })
    .orderBy("serial")
    .pluck<string[]>("serial")
  await db.transaction((trx) => keepScans(trx, lot, serials.slice(1), now, random))
  const [first = ""] = serials
  for (const [hours, area] of [
    [30, AREAS[0] ?? null],
    [29, FAR],
  ] as const)
    await countScan(container, {
      ...{ gtin: lot.gtin, lot: lot.number, serial: first, area, channel: "public" },
      at: new Date(now - hours * HOUR_MS),
    })
}

async function keepScans(
  trx: Knex.Transaction,
  { id: lot_id, gtin }: DemoLot,
  serials: readonly string[],
  now: number,
  random: Random,
): Promise<void> {
  const scans = Array.from({ length: SCANS }, (_, index) => ({
    at: new Date(now - random.between(1, DAYS * 24) * HOUR_MS),
    gtin,
    serial: serials[index % 300] ?? null,
    lot_id,
    area: random.chance(0.4) ? (AREAS[index % AREAS.length] ?? null) : null,
    channel: 0,
    flags: 0,
  }))
  await trx.batchInsert("trace_scan", scans, 500)
  await trx.raw(COUNT_STAMPS, { lot_id })
  await trx.raw(COUNT_LOT, { lot_id })
}

const COUNT_STAMPS = `
  update trace_stamp stamp set scan_count = seen.scans, first_scan_at = seen.first_at, last_scan_at = seen.last_at,
    last_area = seen.area, places = seen.places, state = 1, used_at = seen.first_at
  from (select gtin, serial, count(*)::int as scans, min(at) as first_at, max(at) as last_at,
               (array_agg(area order by at desc) filter (where area is not null))[1] as area,
               count(distinct area)::smallint as places
        from trace_scan where lot_id = :lot_id group by gtin, serial) seen
  where stamp.gtin = seen.gtin and stamp.serial = seen.serial`

const COUNT_LOT = `
  update trace_lot_count held set scans = seen.scans, used = seen.used, last_scan_at = seen.last_at
  from (select count(*) as scans, count(distinct serial) as used, max(at) as last_at
        from trace_scan where lot_id = :lot_id) seen
  where held.lot_id = :lot_id`
