import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Day } from "@ocop/shared/day"
import type { PublicFigures } from "@ocop/shared/public-figures"
import type { Coverage } from "@ocop/shared/report"
import { coverageOf, type HeardDevice, heardDevices, lastHeard, type Period } from "../sales/coverage"
import { rows } from "../snapshot"

interface Till {
  points: string[]
  starts_on: string
  ends_on: string
}

interface Heard {
  devices: HeardDevice[]
  coverage: Coverage
}

/** Tills of standing points are judged by the whole time, those of a fair by its own days: they fall silent when it is over. */
export async function tillCoverage(
  trx: Knex.Transaction,
  { from, to, now }: { from: Day; to: Day; now: string },
): Promise<PublicFigures["sold"]["coverage"]> {
  const found = await rows<Till>(trx, TILLS_SQL, { from, to })
  const heard: Heard[] = []
  for (const { points, ...period } of found) heard.push(await heardOf(trx, points, period, now))
  const sum = (of: "devices_expected" | "devices_reported" | "unsynced_known") =>
    heard.reduce((all, { coverage }) => all + coverage[of], 0)
  return {
    devices_expected: sum("devices_expected"),
    devices_reported: sum("devices_reported"),
    unsynced_known: sum("unsynced_known"),
    last_heard_at: lastHeard(heard.flatMap(({ devices }) => devices)),
  }
}

async function heardOf(
  trx: Knex.Transaction,
  points: readonly string[],
  period: Period,
  now: string,
): Promise<Heard> {
  const devices = await heardDevices(trx, points, period)
  return { devices, coverage: coverageOf(devices, period, now) }
}

const TILLS_SQL = `
  select array_agg(id) as points, :from as starts_on, :to as ends_on
  from sales_point where kind = 'point' and deleted_at is null having count(*) > 0
  union all
  select array_agg(booth.sales_point_id), fair.starts_on, fair.ends_on
  from fair join booth on booth.fair_id = fair.id and booth.sales_point_id is not null and booth.deleted_at is null
  where fair.deleted_at is null and fair.starts_on <= :to and fair.ends_on >= :from
  group by fair.id`
