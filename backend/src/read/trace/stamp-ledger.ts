import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LabelSheet, StampCarrier } from "@ocop/shared/label-sheet"
import { rows } from "../snapshot"

interface StampCounts {
  printed: number
  used: number
  voided: number
}

/** The ledger of a lot's stamps: its figures, those of each run, and the stamps asked for. */
export interface StampLedger extends StampCounts {
  /** Codes of the whole lot, which are told apart by nobody. */
  lot_level: number
  runs: (StampCounts & { id: string })[]
  total: number
  items: {
    serial: string
    run_id: string
    state: "printed" | "used" | "void"
    printed_at: string
    used_at: string | null
    voided_at: string | null
    void_reason: string | null
    scans: number
    last_scan_at: string | null
  }[]
}

export type StampState = StampLedger["items"][number]["state"]

const PER_PAGE = 100
const STATES: Record<StampState, number> = { printed: 0, used: 1, void: 2 }

export async function stampLedger(
  db: Knex,
  lot_id: string,
  { state, q, page }: { state?: StampState | undefined; q?: string | undefined; page: number },
): Promise<StampLedger> {
  const [figures] = await rows<StampCounts & { lot_level: number }>(db, FIGURES_SQL, { lot_id })
  const counts = figures ?? { printed: 0, used: 0, voided: 0, lot_level: 0 }
  const runs = await rows<StampLedger["runs"][number]>(db, RUNS_SQL, { lot_id })
  const asked = { lot_id, state: state === undefined ? null : STATES[state], begins: q ?? "" }
  const items = await rows<StampLedger["items"][number]>(db, ITEMS_SQL, {
    ...asked,
    limit: PER_PAGE,
    offset: (page - 1) * PER_PAGE,
  })
  const { printed, used, voided } = counts
  const whole = { printed: printed - used - voided, used, void: voided, all: printed }[state ?? "all"]
  const [found] = q === undefined ? [{ total: whole }] : await rows<{ total: number }>(db, FOUND_SQL, asked)
  return { ...counts, runs, total: found?.total ?? 0, items }
}

const FIGURES_SQL = `
  select coalesce(sum(held.printed), 0)::int as printed, coalesce(sum(held.used), 0)::int as used,
         coalesce(sum(held.voided), 0)::int as voided,
         (select coalesce(sum(count), 0)::int from stamp_run where lot_id = :lot_id and level = 'lot' and deleted_at is null) as lot_level
  from trace_lot_count held where held.lot_id = :lot_id`

const RUNS_SQL = `
  select run_id as id, count(*)::int as printed, (count(*) filter (where state = 1))::int as used,
         (count(*) filter (where state = 2))::int as voided
  from trace_stamp where lot_id = :lot_id group by run_id`

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const instant = (column: string) => `to_char(${column} at time zone 'UTC', ${ISO})`

const ASKED = `
  from trace_stamp
  where lot_id = :lot_id and (cast(:state as int) is null or state = :state) and starts_with(serial, :begins)`

const FOUND_SQL = `select count(*)::int as total ${ASKED}`

const ITEMS_SQL = `
  select serial, run_id, case state when 0 then 'printed' when 1 then 'used' else 'void' end as state,
         ${instant("printed_at")} as printed_at, ${instant("used_at")} as used_at, ${instant("voided_at")} as voided_at,
         void_reason, scan_count as scans, ${instant("last_scan_at")} as last_scan_at
  ${ASKED}
  order by run_id, serial limit :limit offset :offset`

/** A run with all that its sheet needs. */
export interface RunToPrint {
  id: string
  lot_id: string
  producer_id: string
  level: "lot" | "serial"
  carrier: StampCarrier
  sheet: LabelSheet
  count: number
  gtin: string
  lot: string
  made_on: string
  expires_on: string | null
  product: string
  producer: string
}

/** Null where there is none, or it is not of the producer asked for. */
export async function runToPrint(
  db: Knex,
  id: string,
  producer_id: string | null,
): Promise<RunToPrint | null> {
  const [found] = await rows<RunToPrint>(db, RUN_SQL, { id, producer_id })
  return found ?? null
}

const RUN_SQL = `
  select run.id, run.lot_id, producer.id as producer_id, run.level, run.carrier, run.sheet, run.count,
         lot.gtin, lot.number as lot, lot.made_on, lot.expires_on, registration.name as product, producer.name as producer
  from stamp_run run
  join lot on lot.id = run.lot_id
  join registration on registration.id = lot.registration_id
  join producer on producer.id = registration.producer_id
  where run.id = :id and run.deleted_at is null
    and (cast(:producer_id as text) is null or producer.id = :producer_id)`

/** The serials of a run that may still be printed, in their order. */
export async function serialsOfRun(db: Knex, run_id: string, from: number, count: number): Promise<string[]> {
  const found = await rows<{ serial: string }>(
    db,
    `select serial from trace_stamp where run_id = :run_id and state <> 2 order by serial limit :count offset :from`,
    { run_id, from, count },
  )
  return found.map(({ serial }) => serial)
}
