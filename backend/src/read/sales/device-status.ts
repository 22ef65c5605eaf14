import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What the server holds of one device: how far its sequence reaches without a gap, and whether its chain holds. */
export interface DeviceStatus {
  id: string
  code: string
  name: string
  sales_point: { id: string; name: string }
  paired_at: string | null
  revoked_at: string | null
  last_heard_at: string | null
  highest_contiguous_seq: number
  highest_seq: number
  gaps: [from: number, to: number][]
  chain: "intact" | "broken"
  chain_breaks: { device_seq: number; expected: string | null; found: string | null }[]
  commands: number
  rejected: number
  /** Receipts the device last said it still holds; null while it has said nothing. */
  unsynced: number | null
}

/** Devices by id, or all of a sales point. `trx` must see all ledger rows of the sales points asked for. */
export async function readDeviceStatuses(
  trx: Knex.Transaction,
  of: { device_id: string } | { sales_point_id: string },
): Promise<DeviceStatus[]> {
  const [column, id] = "device_id" in of ? ["id", of.device_id] : ["sales_point_id", of.sales_point_id]
  const { rows } = await trx.raw<{ rows: StatusRow[] }>(statusSql(column), [id])
  return rows.map(({ intact, ...row }) => {
    const highest_contiguous_seq = row.gaps[0] ? row.gaps[0][0] - 1 : row.highest_seq
    return { ...row, highest_contiguous_seq, chain: intact ? "intact" : "broken" }
  })
}

type StatusRow = Omit<DeviceStatus, "chain" | "highest_contiguous_seq"> & { intact: boolean }

function statusSql(column: string): string {
  return `
  select device.id, device.code, device.name, json_build_object('id', point.id, 'name', point.name) as sales_point,
    ${iso("device.paired_at")} as paired_at, ${iso("device.revoked_at")} as revoked_at,
    ${iso("greatest(device.last_seen_at, counted.received_at)")} as last_heard_at,
    counted.commands, counted.rejected, places.highest_seq, places.gaps, places.chain_breaks,
    json_array_length(places.chain_breaks) = 0 as intact, report.unsynced_sales as unsynced
  from device
  join sales_point point on point.id = device.sales_point_id
  cross join lateral (
    select count(*)::int as commands, count(*) filter (where status = 'rejected')::int as rejected,
      max(received_at) as received_at
    from ledger_command where device_id = device.id
  ) counted
  cross join lateral (
    select coalesce(max(device_seq), 0)::float8 as highest_seq,
      coalesce((json_agg(json_build_array(before + 1, device_seq - 1) order by device_seq)
        filter (where device_seq > before + 1)), '[]') as gaps,
      coalesce((json_agg(json_build_object('device_seq', device_seq, 'expected', expected, 'found', previous)
        order by device_seq) filter (where device_seq = before + 1 and previous is distinct from expected)), '[]') as chain_breaks
    from (
      select device_seq, previous, coalesce(lag(device_seq) over place, 0) as before, lag(fingerprint) over place as expected
      from ledger_command where device_id = device.id and holds_place
      window place as (order by device_seq)
    ) placed
  ) places
  left join lateral (
    select unsynced_sales from ledger_device_report where device_id = device.id
    order by received_at desc, reported_at desc limit 1
  ) report on true
  where device.${column} = ? and device.deleted_at is null
  order by length(device.code), device.code`
}

function iso(instant: string): string {
  return `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
