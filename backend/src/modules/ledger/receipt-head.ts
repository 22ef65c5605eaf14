import type { Flag } from "@ocop/shared/command"
import type { Day } from "@ocop/shared/day"
import { businessDay, isClockSuspect } from "./business-day"
import { instantText, shiftFlags, staffFlags, type Sound } from "./decision"
import type { SaleFact } from "./facts"
import type { Known } from "./known"

type Head = Pick<
  SaleFact,
  "id" | "receipt_no" | "device_id" | "device_seq" | "shift_id" | "staff_id" | "received_at" | "flags"
>

export interface ReceiptHead {
  day: Day
  /** What is odd about the receipt, whatever stands on it. */
  flags: Set<Flag>
  head: Head
  /** Place and time, which every line and payment repeats. */
  when: Pick<SaleFact, "sales_point_id" | "occurred_at" | "business_day">
}

/** What every receipt of a till begins with, whether goods go out or come back. */
export function receiptHead(command: Sound<"sale.record"> | Sound<"sale.refund">, known: Known): ReceiptHead {
  const { key, device_seq, occurred_at } = command
  const { shift_id, staff_id, receipt_no } = command.payload
  const day = businessDay(occurred_at, known.shifts.get(shift_id)?.opened_at, known.received_at)
  const flags = new Set<Flag>([...shiftFlags(shift_id, known), ...staffFlags(staff_id, known)])
  if (isClockSuspect(occurred_at, known.received_at)) flags.add("clock_suspect")
  if (known.receipts.has(receipt_no)) flags.add("receipt_no_reused")
  return {
    day,
    flags,
    head: {
      id: key,
      receipt_no,
      device_id: known.device.id,
      device_seq,
      shift_id,
      staff_id,
      received_at: instantText(known.received_at),
      flags: [],
    },
    when: {
      sales_point_id: known.device.sales_point_id,
      occurred_at: instantText(occurred_at),
      business_day: day,
    },
  }
}
