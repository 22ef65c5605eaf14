import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  type FlagSeverity,
  type FlagVerdict,
  type ScanChannel,
  type ScanFlag,
  scanFlagBits,
} from "@ocop/shared/scan-flag"
import { addToLot } from "./stamps"

export interface LockedStamp {
  lot_id: string
  state: "printed" | "used" | "void"
  scan_count: number
}

const STATES = ["printed", "used", "void"] as const
const CHANNELS: Record<ScanChannel, number> = { public: 0, inspector: 1, till: 2 }

/** One scan of a stamp at a time, so that two cannot both be its first. */
export async function lockedStamp(
  trx: Knex.Transaction,
  gtin: string,
  serial: string,
): Promise<LockedStamp | null> {
  const stamp = await trx("trace_stamp")
    .where({ gtin, serial })
    .forUpdate()
    .first<{ lot_id: string; state: 0 | 1 | 2; scan_count: number } | undefined>(
      "lot_id",
      "state",
      "scan_count",
    )
  return stamp ? { ...stamp, state: STATES[stamp.state] } : null
}

export interface KeptScan {
  at: Date
  gtin: string
  serial: string | null
  lot_id: string | null
  area: string | null
  channel: ScanChannel
  flags: readonly ScanFlag[]
}

/** Counts a scan: on its stamp, on its lot, and as one line without a person. A stamp first seen is on goods. */
export async function keepScan(trx: Knex.Transaction, scan: KeptScan): Promise<void> {
  const { at, gtin, serial, lot_id, area } = scan
  const [channel, flags] = [CHANNELS[scan.channel], scanFlagBits(scan.flags)]
  await trx("trace_scan").insert({ at, gtin, serial, lot_id, area, channel, flags })
  const used = serial === null ? 0 : await countOnStamp(trx, { at, gtin, serial, area, channel })
  if (lot_id !== null) await addToLot(trx, lot_id, { used, scans: 1 })
}

async function countOnStamp(
  trx: Knex.Transaction,
  bindings: { at: Date; gtin: string; serial: string; area: string | null; channel: number },
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { began: boolean }[] }>(COUNT, bindings)
  return rows[0]?.began ? 1 : 0
}

const COUNT = `
  update trace_stamp stamp set
    scan_count = stamp.scan_count + case when :channel = 0 then 1 else 0 end,
    first_scan_at = coalesce(stamp.first_scan_at, :at), last_scan_at = :at,
    places = stamp.places + case when cast(:area as text) is distinct from stamp.last_area and cast(:area as text) is not null then 1 else 0 end,
    last_area = coalesce(:area, stamp.last_area),
    state = case stamp.state when 0 then 1 else stamp.state end,
    used_at = case stamp.state when 0 then :at else stamp.used_at end
  from trace_stamp before
  where stamp.gtin = :gtin and stamp.serial = :serial and before.gtin = :gtin and before.serial = :serial
  returning before.state = 0 as began`

export interface RaisedFlag {
  at: Date
  gtin: string
  serial: string
  lot_id: string | null
  kind: ScanFlag
  severity: FlagSeverity
  detail: Record<string, unknown>
  department: string
}

/** An open flag of the same kind is raised, not repeated; the stamp itself shows suspicion only. */
export async function raiseFlags(trx: Knex.Transaction, flags: readonly RaisedFlag[]): Promise<void> {
  for (const { detail, ...flag } of flags) {
    await trx.raw(RAISE, { ...flag, detail: JSON.stringify(detail) })
    if (flag.severity === "suspicious")
      await trx("trace_stamp")
        .where({ gtin: flag.gtin, serial: flag.serial })
        .update({ flag_bits: trx.raw("flag_bits | ?::smallint", [scanFlagBits([flag.kind])]) })
  }
}

const RAISE = `
  insert into trace_flag as held (at, gtin, serial, lot_id, kind, severity, detail, department)
  values (:at, :gtin, :serial, :lot_id, :kind, :severity, cast(:detail as jsonb), :department)
  on conflict (gtin, serial, kind) where settled_at is null do update
    set at = excluded.at, detail = excluded.detail,
        severity = case when held.severity = 'suspicious' then held.severity else excluded.severity end`

export type SettledFlag = { gtin: string; serial: string; kind: ScanFlag }

export interface FlagSettlement {
  id: string
  verdict: FlagVerdict
  note: string
  by: string
}

/** Null where there is no open flag of that number. A stamp that was confirmed to be in doubt goes on saying so. */
export async function settleFlag(
  trx: Knex.Transaction,
  { id, verdict, note, by }: FlagSettlement,
): Promise<SettledFlag | null> {
  const [settled] = await trx("trace_flag")
    .where({ id, settled_at: null })
    .update({ settled_at: trx.fn.now(), settled_by: by, settle_verdict: verdict, settle_note: note })
    .returning<SettledFlag[]>(["gtin", "serial", "kind"])
  if (!settled || verdict === "confirmed") return settled ?? null
  const { gtin, serial, kind } = settled
  await trx("trace_stamp")
    .where({ gtin, serial })
    .whereNotExists(trx("trace_flag").where({ gtin, serial, kind, settle_verdict: "confirmed" }))
    .update({ flag_bits: trx.raw("flag_bits & ~?::smallint", [scanFlagBits([kind])]) })
  return settled
}
