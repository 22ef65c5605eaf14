import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface SerialOrder {
  gtin: string
  lot_id: string
  run_id: string
  count: number
  printed_at: Date
  /** A new serial at every call. */
  serial: () => string
}

/** What the ledger of stamps keeps as numbers; the stamps themselves may be millions. */
export type LotCount = { printed?: number; used?: number; voided?: number; scans?: number }

const CHUNK = 5_000

/** Writes the stamps of a run; one whose serial the goods already have is made again. */
export async function issueSerials(trx: Knex.Transaction, order: SerialOrder): Promise<string[]> {
  const { gtin, lot_id, run_id, printed_at, count } = order
  const issued: string[] = []
  while (issued.length < count) {
    const serials = Array.from({ length: Math.min(CHUNK, count - issued.length) }, order.serial)
    const { rows } = await trx.raw<{ rows: { serial: string }[] }>(ISSUE, {
      ...{ gtin, lot_id, run_id, printed_at },
      serials,
    })
    issued.push(...rows.map(({ serial }) => serial))
  }
  await addToLot(trx, lot_id, { printed: count })
  return issued.sort()
}

const ISSUE = `
  insert into trace_stamp (gtin, serial, lot_id, run_id, printed_at)
  select :gtin, serial, :lot_id, :run_id, :printed_at from unnest(cast(:serials as text[])) serial
  on conflict do nothing returning serial`

export type VoidOrder = {
  lot_id: string
  which: { serials: readonly string[] } | { run_id: string }
  reason: string
}

/** Takes stamps out of use, whatever became of them; one already void stays as it was. Answers how many. */
export async function voidStamps(
  trx: Knex.Transaction,
  { lot_id, which, reason }: VoidOrder,
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { voided: number; used: number }[] }>(VOID, {
    lot_id,
    reason,
    run_id: "run_id" in which ? which.run_id : null,
    serials: "serials" in which ? [...which.serials] : null,
  })
  const { voided = 0, used = 0 } = rows[0] ?? {}
  if (voided > 0) await addToLot(trx, lot_id, { voided, used: -used })
  return voided
}

const VOID = `
  with chosen as (
    select gtin, serial, state from trace_stamp
    where lot_id = :lot_id and state <> 2
      and (run_id = cast(:run_id as text) or serial = any(cast(:serials as text[])))
    order by gtin, serial for update
  ), voided as (
    update trace_stamp stamp set state = 2, voided_at = now(), void_reason = :reason
    from chosen where stamp.gtin = chosen.gtin and stamp.serial = chosen.serial
    returning chosen.state
  )
  select count(*)::int as voided, (count(*) filter (where state = 1))::int as used from voided`

/** Adds to the figures of a lot, in the transaction that changes its stamps. */
export async function addToLot(trx: Knex.Transaction, lot_id: string, counts: LotCount): Promise<void> {
  const { printed = 0, used = 0, voided = 0, scans = 0 } = counts
  await trx.raw(ADD, { lot_id, printed, used, voided, scans })
}

const ADD = `
  insert into trace_lot_count as held (lot_id, printed, used, voided, scans, last_scan_at)
  values (:lot_id, :printed, :used, :voided, :scans, case when :scans > 0 then now() end)
  on conflict (lot_id) do update set printed = held.printed + excluded.printed, used = held.used + excluded.used,
    voided = held.voided + excluded.voided, scans = held.scans + excluded.scans,
    last_scan_at = coalesce(excluded.last_scan_at, held.last_scan_at)`
