import type { Flag } from "@ocop/shared/command"
import type { Content } from "./content"
import type { Refusal } from "./read-payload"
import type { Facts } from "./facts"
import type { Goods } from "./goods"
import type { Known } from "./known"

export type GoodsByVariant = ReadonlyMap<string, Goods>

/** A command whose form is sound, with the place it holds. */
export interface Sound<Kind extends Content["type"] = Content["type"]> {
  key: string
  device_seq: number
  occurred_at: number
  payload: Extract<Content, { type: Kind }>["payload"]
}

export type Decision =
  | { status: "rejected"; refusal: Refusal }
  | { status: "applied"; flags: Set<Flag>; facts: Partial<Facts>; result?: Record<string, unknown> }

export function refuse(code: Refusal["code"], field: string): Decision {
  return { status: "rejected", refusal: { code, field } }
}

/** The first and last instants the ledger writes; a till's clock may say anything. */
const OLDEST = Date.UTC(1900, 0, 1)
const NEWEST = Date.UTC(9999, 11, 30)

export function instantText(instant: number): string {
  return new Date(Math.min(Math.max(instant, OLDEST), NEWEST)).toISOString()
}

/** Whether a shift belongs to a sales point other than the device's: the one thing about a shift that refuses a command. */
export function isForeignShift(shift_id: string, known: Known): boolean {
  const shift = known.shifts.get(shift_id)
  return shift !== undefined && shift.sales_point_id !== known.device.sales_point_id
}

export function shiftFlags(shift_id: string, known: Known): Flag[] {
  const shift = known.shifts.get(shift_id)
  if (!shift) return ["shift_unknown"]
  return shift.closed ? ["shift_closed"] : []
}

export function staffFlags(staff_id: string, known: Known): Flag[] {
  return known.place.staff.has(staff_id) ? [] : ["staff_unknown"]
}
