import type { Flag, Outcome } from "@ocop/shared/command"
import { absorb } from "./absorb"
import { decideCloseShift, decideCashMovement, decideOpenShift } from "./decide-shift"
import { decideCount, decideReceipt, decideReturn, decideTransfer } from "./decide-stock"
import { decideRefund } from "./decide-refund"
import { decideReport } from "./decide-report"
import { decideSale } from "./decide-sale"
import { instantText, refuse, type Decision, type GoodsByVariant } from "./decision"
import { noFacts, type Facts } from "./facts"
import type { Known } from "./known"
import type { ReadCommand } from "./read-command"
import { sequenceFlags } from "./sequence"

/** The outcome as it is kept: what is answered, without the id it is kept under. */
export type StoredOutcome = Omit<Outcome, "id" | "status"> & { status: "applied" | "rejected" }

/** A row of the claim table. `holds_place` is false for a command whose place in the sequence is another's. */
export interface CommandRow {
  id: string
  device_id: string
  sales_point_id: string
  device_seq: number | null
  holds_place: boolean
  type: string | null
  version: number | null
  fingerprint: string
  previous: string | null
  occurred_at: string | null
  received_at: string
  status: StoredOutcome["status"]
  outcome: StoredOutcome
  body: unknown
}

export interface Appended {
  commands: CommandRow[]
  facts: Facts
}

/**
 * What a batch of new commands becomes. They are decided in the order of the device's sequence, whatever order they came in,
 * each one knowing those before it.
 */
export function decideBatch(commands: readonly ReadCommand[], known: Known, goods: GoodsByVariant): Appended {
  const facts = noFacts()
  const rows: CommandRow[] = []
  const ordered = [...commands].sort((a, b) => (a.device_seq ?? Infinity) - (b.device_seq ?? Infinity))
  const placed = new Set(ordered.filter((command) => takePlace(command, known)))
  for (const command of ordered) {
    const holds_place = placed.has(command)
    const flags =
      holds_place && command.device_seq !== null ? flagsInSequence(command, command.device_seq, known) : []
    const decision =
      holds_place || command.refusal ? decide(command, known, goods) : refuse("sequence_reused", "device_seq")
    if (decision.status === "applied") {
      const all = [...decision.flags, ...flags]
      append(facts, decision.facts, all)
      absorb(decision.facts, known)
    }
    rows.push(rowOf(command, known, holds_place, outcomeOf(decision, flags)))
  }
  return { commands: rows, facts }
}

function takePlace(command: ReadCommand, known: Known): boolean {
  if (command.device_seq === null || known.sequence.has(command.device_seq)) return false
  const { key, fingerprint, previous, device_seq } = command
  known.sequence.set(device_seq, { key, fingerprint, previous, stored: false })
  return true
}

function flagsInSequence(command: ReadCommand, device_seq: number, known: Known): Flag[] {
  return sequenceFlags({ ...command, device_seq }, known.sequence)
}

function decide(command: ReadCommand, known: Known, goods: GoodsByVariant): Decision {
  const { refusal, understood, key, device_seq, occurred_at } = command
  if (refusal) return { status: "rejected", refusal }
  if (!understood || device_seq === null || occurred_at === null) return refuse("malformed_command", "id")
  const sound = { key, device_seq, occurred_at }
  switch (understood.type) {
    case "sale.record":
      return decideSale({ ...sound, payload: understood.payload }, known, goods)
    case "sale.refund":
      return decideRefund({ ...sound, payload: understood.payload }, known, goods)
    case "shift.open":
      return decideOpenShift({ ...sound, payload: understood.payload }, known)
    case "shift.close":
      return decideCloseShift({ ...sound, payload: understood.payload }, known)
    case "cash.move":
      return decideCashMovement({ ...sound, payload: understood.payload }, known)
    case "stock.receive":
      return decideReceipt({ ...sound, payload: understood.payload }, known, goods)
    case "stock.return":
      return decideReturn({ ...sound, payload: understood.payload }, known, goods)
    case "stock.transfer":
      return decideTransfer({ ...sound, payload: understood.payload }, known, goods)
    case "stock.count":
      return decideCount({ ...sound, payload: understood.payload }, known, goods)
    case "device.report":
      return decideReport({ ...sound, payload: understood.payload }, known)
  }
}

function append(all: Facts, some: Partial<Facts>, flags: Flag[]): void {
  all.sales.push(...(some.sales ?? []).map((sale) => ({ ...sale, flags })))
  all.lines.push(...(some.lines ?? []))
  all.payments.push(...(some.payments ?? []))
  all.shifts.push(...(some.shifts ?? []).map((shift) => ({ ...shift, flags })))
  all.closes.push(...(some.closes ?? []).map((close) => ({ ...close, flags })))
  all.cash.push(...(some.cash ?? []))
  all.stock.push(...(some.stock ?? []))
  all.reports.push(...(some.reports ?? []))
}

function outcomeOf(decision: Decision, sequence: Flag[]): StoredOutcome {
  if (decision.status === "rejected") {
    const { code, field } = decision.refusal
    return {
      status: "rejected",
      code,
      ...(field && { field }),
      ...(sequence.length > 0 && { flags: sequence }),
    }
  }
  const flags = [...decision.flags, ...sequence]
  return {
    status: "applied",
    ...(flags.length > 0 && { flags }),
    ...(decision.result && { result: decision.result }),
  }
}

function rowOf(command: ReadCommand, known: Known, holds_place: boolean, outcome: StoredOutcome): CommandRow {
  const { key, device_seq, type, version, fingerprint, previous, occurred_at, body } = command
  return {
    id: key,
    device_id: known.device.id,
    sales_point_id: known.device.sales_point_id,
    device_seq,
    holds_place,
    type,
    version,
    fingerprint,
    previous,
    occurred_at: occurred_at === null ? null : instantText(occurred_at),
    received_at: instantText(known.received_at),
    status: outcome.status,
    outcome,
    body,
  }
}
