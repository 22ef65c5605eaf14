import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StoredOutcome } from "./decide-batch"
import type { KnownCommand, KnownShift } from "./known"
import type { ReadCommand } from "./read-command"

/** A command the ledger already answered. */
export interface Answered {
  device_id: string
  fingerprint: string
  outcome: StoredOutcome
}

interface ContextRow {
  answered: ({ id: string } & Answered)[] | null
  sequence: ({ device_seq: number } & Omit<KnownCommand, "stored">)[] | null
  shifts: (Omit<KnownShift, "opened_at"> & { id: string; opened_ms: number })[] | null
  receipts: string[] | null
}

export interface BatchContext {
  answered: Map<string, Answered>
  sequence: Map<number, KnownCommand>
  shifts: Map<string, KnownShift>
  receipts: Set<string>
}

const CONTEXT = `
  select
    (select json_agg(json_build_object('id', id, 'device_id', device_id, 'fingerprint', fingerprint, 'outcome', outcome))
      from ledger_command where id = any(?::uuid[])) as answered,
    (select json_agg(json_build_object('device_seq', device_seq, 'key', id, 'fingerprint', fingerprint, 'previous', previous))
      from ledger_command where device_id = ? and holds_place and device_seq = any(?::bigint[])) as sequence,
    (select json_agg(json_build_object('id', s.id, 'sales_point_id', s.sales_point_id, 'opening_float', s.opening_float,
        'opened_ms', floor(extract(epoch from s.opened_at) * 1000),
        'closed', exists (select 1 from ledger_shift_close c where c.shift_id = s.id),
        'cash', case when s.id = any(?::uuid[]) then
          coalesce((select sum(p.amount) from ledger_sale f join ledger_sale_payment p on p.sale_id = f.id
            where f.shift_id = s.id and p.tender = 'cash'), 0)
          + coalesce((select sum(m.amount) from ledger_cash_movement m where m.shift_id = s.id), 0)
        else 0 end))
      from ledger_shift s where s.id = any(?::uuid[])) as shifts,
    (select json_agg(receipt_no) from ledger_sale where receipt_no = any(?::text[])) as receipts`

/** What the ledger must know of the past to decide these commands: one statement, whatever the size of the batch. */
export async function readContext(
  trx: Knex.Transaction,
  device_id: string,
  commands: readonly ReadCommand[],
): Promise<BatchContext> {
  const asked = ask(commands)
  const { rows } = await trx
    .raw<{ rows: ContextRow[] }>(CONTEXT, [
      commands.map((command) => command.key),
      device_id,
      [...asked.places],
      [...asked.closing],
      [...asked.shifts],
      [...asked.receipts],
    ])
    .options({ name: "ledger-context" })
  const row = rows[0]
  return {
    answered: new Map(row?.answered?.map(({ id, ...answered }) => [id, answered])),
    sequence: new Map(
      row?.sequence?.map(({ device_seq, ...command }) => [device_seq, { ...command, stored: true }]),
    ),
    shifts: new Map(
      row?.shifts?.map(({ id, opened_ms, ...shift }) => [id, { ...shift, opened_at: opened_ms }]),
    ),
    receipts: new Set(row?.receipts),
  }
}

const ANSWERED = `select id, device_id, fingerprint, outcome from ledger_command where id = any(?::uuid[])`

export async function readAnswered(
  trx: Knex.Transaction,
  keys: readonly string[],
): Promise<Map<string, Answered>> {
  if (keys.length === 0) return new Map()
  const { rows } = await trx.raw<{ rows: ({ id: string } & Answered)[] }>(ANSWERED, [[...keys]])
  return new Map(rows.map(({ id, ...answered }) => [id, answered]))
}

interface Asked {
  places: Set<number>
  shifts: Set<string>
  closing: Set<string>
  receipts: Set<string>
}

function ask(commands: readonly ReadCommand[]): Asked {
  const asked: Asked = { places: new Set(), shifts: new Set(), closing: new Set(), receipts: new Set() }
  for (const { device_seq, understood } of commands) {
    if (device_seq !== null) for (const step of [-1, 0, 1]) asked.places.add(device_seq + step)
    if (!understood) continue
    const { payload } = understood
    if ("shift_id" in payload) asked.shifts.add(payload.shift_id)
    if ("receipt_no" in payload) asked.receipts.add(payload.receipt_no)
    if (understood.type === "shift.close") asked.closing.add(understood.payload.shift_id)
  }
  return asked
}
