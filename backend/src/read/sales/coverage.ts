import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, dayOf, startOfDay } from "@ocop/shared/day"
import { type Coverage, RESTING_HOURS, SILENT_AFTER_MINUTES } from "@ocop/shared/report"
import { seeingAll } from "../scoped"
import { rows } from "../snapshot"

/** What the server knows of one till. `gaps` counts the places missing in its sequence. */
export interface HeardDevice {
  device_id: string
  name: string
  sales_point_id: string
  sales_point: string
  last_heard_at: string | null
  unsynced: number
  gaps: number
  shift_open: boolean
}

/** The days the figures are of, both inclusive. */
export interface Period {
  starts_on: string
  ends_on: string
}

const MINUTE_MS = 60_000

/**
 * Whether everything a till sold in the period is taken to be here. While the period runs it must have spoken lately, or
 * rest with its shift closed and nothing unsent; afterwards it must have spoken since, or have closed its last shift.
 */
export function isHeard(device: HeardDevice, period: Period, now: string): boolean {
  if (device.last_heard_at === null) return false
  const heard = Date.parse(device.last_heard_at)
  const silent_ms = Date.parse(now) - heard
  const begun = Date.parse(startOfDay(period.starts_on))
  if (dayOf(now) < period.starts_on) return true
  if (heard < begun) return false
  const resting = !device.shift_open && device.unsynced === 0 && device.gaps === 0
  if (dayOf(now) <= period.ends_on) {
    return (
      silent_ms <= SILENT_AFTER_MINUTES * MINUTE_MS ||
      (resting && silent_ms <= RESTING_HOURS * 60 * MINUTE_MS)
    )
  }
  const spokeSince = heard >= Date.parse(startOfDay(addDays(period.ends_on, 1)))
  return resting || (spokeSince && device.unsynced === 0 && device.gaps === 0)
}

export function coverageOf(devices: readonly HeardDevice[], period: Period, now: string): Coverage {
  const silent = devices.filter((device) => !isHeard(device, period, now))
  const behind = devices.filter(
    (device) => isHeard(device, period, now) && (device.unsynced > 0 || device.gaps > 0),
  )
  return {
    devices_expected: devices.length,
    devices_reported: devices.length - silent.length,
    last_heard_at: lastHeard(devices),
    unsynced_known: devices.reduce((sum, device) => sum + device.unsynced, 0),
    missing: silent.map(coverageRow),
    behind: behind.map(coverageRow),
  }
}

export function lastHeard(devices: readonly HeardDevice[]): string | null {
  const heard = devices.flatMap((device) => device.last_heard_at ?? [])
  return heard.length === 0 ? null : heard.reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b))
}

function coverageRow(device: HeardDevice): Coverage["missing"][number] {
  const { device_id, name, sales_point, last_heard_at, unsynced, gaps } = device
  return { device_id, name, sales_point, last_heard_at, unsynced, gaps }
}

/** The tills of these sales points, all in the caller's reach, that were paired before the period ended and are not revoked. */
export async function heardDevices(
  trx: Knex.Transaction,
  sales_point_ids: readonly string[],
  period: Period,
): Promise<HeardDevice[]> {
  const points = [...sales_point_ids]
  const before = startOfDay(addDays(period.ends_on, 1))
  const found = await seeingAll(trx, () =>
    rows<DeviceRow>(trx, devicesSql, { points, before }, "heard-devices"),
  )
  return found.map((device) => {
    const gaps = Math.max(0, Number(device.gaps))
    const gaps_below = Math.max(0, Number(device.gaps_below))
    const pending = Math.max(0, Number(device.unsynced_sales) - Number(device.arrived))
    return {
      device_id: device.device_id,
      name: device.name,
      sales_point_id: device.sales_point_id,
      sales_point: device.sales_point,
      last_heard_at: device.last_heard_at?.toISOString() ?? null,
      unsynced: Math.max(pending, gaps_below) + (gaps - gaps_below),
      gaps,
      shift_open: device.shift_open,
    }
  })
}

interface DeviceRow {
  device_id: string
  name: string
  sales_point_id: string
  sales_point: string
  last_heard_at: Date | null
  unsynced_sales: string
  arrived: string
  gaps: string
  gaps_below: string
  shift_open: boolean
}

/**
 * A till's report was made before it was received, so receipts received from then on had been unsent when it was made;
 * `gaps_below` are the places missing before the report, which it has counted already. Tills are found first and apart:
 * behind a row policy an index takes a plain column for its bound, and no expression.
 */
const devicesSql = `
  with till as materialized (
    select device.id, device.code, device.name, device.last_seen_at, point.id as sales_point_id,
           point.name as sales_point, coalesce(mark.contiguous_seq, 0) as reached
    from device
    join sales_point point on point.id = device.sales_point_id
    left join ledger_device_mark mark on mark.device_id = device.id
    where device.sales_point_id = any(:points) and device.deleted_at is null
      and device.paired_at < :before and device.revoked_at is null
  )
  select till.id as device_id, till.name, till.sales_point_id, till.sales_point,
         greatest(till.last_seen_at, newest.received_at) as last_heard_at,
         coalesce(report.unsynced_sales, 0) as unsynced_sales, coalesce(arrived.sales, 0) as arrived,
         coalesce(seen.top - till.reached - seen.present, 0) as gaps,
         coalesce(report.device_seq - 1 - till.reached - seen.present_below, 0) as gaps_below,
         coalesce(shift.open, false) as shift_open
  from till
  left join lateral (
    select report.unsynced_sales, command.device_seq, least(report.reported_at, report.received_at) as made_at
    from ledger_device_report report join ledger_command command on command.id = report.command_id
    where report.device_id = till.id order by report.received_at desc, command.device_seq desc limit 1
  ) report on true
  left join lateral (
    select max(command.device_seq) as top, count(*) as present,
           count(*) filter (where command.device_seq < report.device_seq) as present_below
    from ledger_command command
    where command.device_id = till.id and command.holds_place and command.device_seq > till.reached
  ) seen on true
  left join lateral (
    select command.received_at from ledger_command command
    where command.device_id = till.id and command.holds_place order by command.device_seq desc limit 1
  ) newest on true
  left join lateral (
    select count(*) as sales from ledger_command command
    where report.unsynced_sales > 0 and command.device_id = till.id and command.holds_place
      and command.type in ('sale.record', 'sale.refund') and command.received_at >= report.made_at
  ) arrived on true
  left join lateral (
    select not exists (select 1 from ledger_shift_close closed where closed.shift_id = shift.id) as open
    from ledger_shift shift
    where shift.sales_point_id = till.sales_point_id and shift.device_id = till.id
    order by shift.opened_at desc limit 1
  ) shift on true
  order by till.sales_point, till.code`
