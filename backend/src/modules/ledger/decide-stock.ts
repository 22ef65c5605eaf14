import type { Flag } from "@ocop/shared/command"
import { isClockSuspect } from "./business-day"
import { takesBelowZero } from "./decide-sale"
import { instantText, refuse, staffFlags, type Decision, type GoodsByVariant, type Sound } from "./decision"
import type { StockMovementFact } from "./facts"
import type { Known } from "./known"

type Document = Pick<Sound<"stock.receive">, "key" | "occurred_at" | "payload">
type Line = Document["payload"]["lines"][number]

export function decideReceipt(
  command: Sound<"stock.receive">,
  known: Known,
  goods: GoodsByVariant,
): Decision {
  const stock = command.payload.lines.map((line, index) =>
    movement(command, known, line, index + 1, "receive"),
  )
  return { status: "applied", flags: documentFlags(command, known, goods), facts: { stock } }
}

export function decideReturn(command: Sound<"stock.return">, known: Known, goods: GoodsByVariant): Decision {
  const flags = documentFlags(command, known, goods)
  if (takesBelowZero(command.payload.lines, known)) flags.add("stock_negative")
  const stock = command.payload.lines.map((line, index) =>
    movement(command, known, line, index + 1, "return"),
  )
  return { status: "applied", flags, facts: { stock } }
}

/** Goods leave one sales point and stand at the other in the same fact, so that none is ever between the two. */
export function decideTransfer(
  command: Sound<"stock.transfer">,
  known: Known,
  goods: GoodsByVariant,
): Decision {
  const { to_sales_point_id, lines } = command.payload
  const unknown =
    !known.place.destinations.has(to_sales_point_id) || to_sales_point_id === known.device.sales_point_id
  if (unknown) return refuse("malformed_payload", "payload.to_sales_point_id")
  const flags = documentFlags(command, known, goods)
  if (takesBelowZero(lines, known)) flags.add("stock_negative")
  const out = lines.map((line, index) => movement(command, known, line, index + 1, "transfer_out"))
  const arrived = lines.map((line, index) => ({
    ...movement(command, known, line, lines.length + index + 1, "transfer_in"),
    sales_point_id: to_sales_point_id,
  }))
  return { status: "applied", flags, facts: { stock: [...out, ...arrived] } }
}

/** A count sets the level of each variant it names: the fact is what has to be added to come to what was found. */
export function decideCount(command: Sound<"stock.count">, known: Known, goods: GoodsByVariant): Decision {
  const flags = documentFlags(command, known, goods)
  const found = new Map<string, Line[]>()
  for (const line of command.payload.lines)
    found.set(line.variant_id, [...(found.get(line.variant_id) ?? []), line])
  const stock: StockMovementFact[] = []
  const differences: { variant_id: string; expected_milli: number; counted_milli: number }[] = []
  for (const [variant_id, lines] of found) {
    const counted_milli = lines.reduce((sum, line) => sum + line.quantity_milli, 0)
    const expected_milli = known.levels.get(variant_id) ?? 0
    const { lot, expires_on } = lines.length === 1 && lines[0] ? lines[0] : { lot: null, expires_on: null }
    const difference = { variant_id, lot, expires_on, quantity_milli: counted_milli - expected_milli }
    stock.push(movement(command, known, difference, stock.length + 1, "count"))
    if (counted_milli !== expected_milli) differences.push({ variant_id, expected_milli, counted_milli })
  }
  if (differences.length > 0) flags.add("count_differs")
  return { status: "applied", flags, facts: { stock }, result: { differences } }
}

function documentFlags(command: Document, known: Known, goods: GoodsByVariant): Set<Flag> {
  const flags = new Set<Flag>(staffFlags(command.payload.staff_id, known))
  if (isClockSuspect(command.occurred_at, known.received_at)) flags.add("clock_suspect")
  if (command.payload.lines.some((line) => !goods.has(line.variant_id))) flags.add("unknown_variant")
  return flags
}

const SIGN = { receive: 1, return: -1, transfer_out: -1, transfer_in: 1, count: 1 }

function movement(
  command: Document,
  known: Known,
  line: Line,
  line_no: number,
  reason: StockMovementFact["reason"],
): StockMovementFact {
  return {
    source_ref: `command:${command.key}`,
    line_no,
    sales_point_id: known.device.sales_point_id,
    variant_id: line.variant_id,
    lot: line.lot,
    expires_on: line.expires_on,
    reason,
    quantity_milli: line.quantity_milli * SIGN[reason],
    occurred_at: instantText(command.occurred_at),
    received_at: instantText(known.received_at),
  }
}
