import type { Flag } from "@ocop/shared/command"
import { dayOf } from "@ocop/shared/day"
import { businessDay, isClockSuspect } from "./business-day"
import { boothOn } from "./decide-sale"
import {
  instantText,
  isForeignShift,
  refuse,
  shiftFlags,
  staffFlags,
  type Decision,
  type Sound,
} from "./decision"
import type { Known } from "./known"

/** A shift's own id opens once; the same id again is another shift pretending to be this one. */
export function decideOpenShift(command: Sound<"shift.open">, known: Known): Decision {
  const { shift_id, staff_id, opening_float, ...said } = command.payload
  if (known.shifts.has(shift_id)) return refuse("id_reused", "payload.shift_id")
  const flags = new Set<Flag>(staffFlags(staff_id, known))
  if (isClockSuspect(command.occurred_at, known.received_at)) flags.add("clock_suspect")
  const booth = boothOn(known.place, businessDay(command.occurred_at, undefined, known.received_at), said)
  if (booth.fair_id !== said.fair_id || booth.booth_id !== said.booth_id) flags.add("fair_differs")
  const shift = {
    id: shift_id,
    command_id: command.key,
    device_id: known.device.id,
    sales_point_id: known.device.sales_point_id,
    staff_id,
    ...booth,
    opened_at: instantText(command.occurred_at),
    opening_float,
    flags: [],
  }
  return { status: "applied", flags, facts: { shifts: [shift] } }
}

/** The drawer is judged by the facts the server holds, the till's own expectation is kept beside it. */
export function decideCloseShift(command: Sound<"shift.close">, known: Known): Decision {
  const { shift_id, staff_id, counted, note, expected: till_expected } = command.payload
  if (isForeignShift(shift_id, known)) return refuse("foreign_shift", "payload.shift_id")
  const shift = known.shifts.get(shift_id)
  const expected = (shift?.opening_float ?? 0) + (shift?.cash ?? 0)
  const flags = new Set<Flag>([...shiftFlags(shift_id, known), ...staffFlags(staff_id, known)])
  if (isClockSuspect(command.occurred_at, known.received_at)) flags.add("clock_suspect")
  if (counted !== expected) flags.add("count_differs")
  const close = {
    command_id: command.key,
    shift_id,
    device_id: known.device.id,
    sales_point_id: known.device.sales_point_id,
    staff_id,
    closed_at: instantText(command.occurred_at),
    counted,
    till_expected,
    expected,
    note,
    flags: [],
  }
  const result = {
    expected,
    counted,
    variance: counted - expected,
    opened_on: shift ? dayOf(shift.opened_at) : null,
  }
  return { status: "applied", flags, facts: { closes: [close] }, result }
}

export function decideCashMovement(command: Sound<"cash.move">, known: Known): Decision {
  const { shift_id, staff_id, direction, amount, reason } = command.payload
  if (isForeignShift(shift_id, known)) return refuse("foreign_shift", "payload.shift_id")
  const flags = new Set<Flag>([...shiftFlags(shift_id, known), ...staffFlags(staff_id, known)])
  if (isClockSuspect(command.occurred_at, known.received_at)) flags.add("clock_suspect")
  const movement = {
    command_id: command.key,
    shift_id,
    sales_point_id: known.device.sales_point_id,
    staff_id,
    occurred_at: instantText(command.occurred_at),
    amount: direction === "in" ? amount : -amount,
    reason,
  }
  return { status: "applied", flags, facts: { cash: [movement] } }
}
