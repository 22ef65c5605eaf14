import { standing } from "@ocop/shared/certificate"
import { type Command, fingerprint } from "@ocop/shared/command"
import { addDays, type Day } from "@ocop/shared/day"
import { uuidv7 } from "@ocop/shared/id"
import { lineGross, type Sale, type SaleLine, type SalePayment } from "@ocop/shared/sale"
import type { DemoDevice } from "./devices"
import type { DemoBooth, DemoFair } from "./fairs"
import { type DemoGoods, isWeighed } from "./goods"
import type { Random } from "./random"

/** One day of one till: its commands in their sequence, and what it sold. */
export interface TillDay {
  commands: Command[]
  received_at: number
  sold_milli: Map<string, number>
}

const MINUTE = 60_000
/** Bought one at a time from here on, and less often. */
const DEAR_VND = 300_000
const FLOAT_VND = 500_000
/** Shares of a day's sales by hour, from eight in the morning: quiet at noon, busy after dark. */
const BUSY = [2, 4, 6, 5, 3, 2, 3, 5, 6, 8, 11, 13, 12, 7]

class Till {
  private seq = 0
  private receipts = 0
  private previous: string | null = null
  commands: Command[] = []

  constructor(
    readonly fair: DemoFair,
    readonly booth: DemoBooth,
    readonly device: DemoDevice,
    readonly random: Random,
  ) {}

  id(instant: number): string {
    return uuidv7(instant, this.random.bytes(10))
  }

  receiptNo(): string {
    this.receipts += 1
    return `${this.booth.point.code}-${this.device.code}-${String(this.receipts).padStart(5, "0")}`
  }

  send(type: string, instant: number, payload: Record<string, unknown>): void {
    this.seq += 1
    const occurred_at = new Date(instant).toISOString()
    const command = { type, version: 1, device_seq: this.seq, previous: this.previous, occurred_at, payload }
    this.previous = fingerprint(command)
    this.commands.push({ id: this.id(instant), ...command })
  }
}

export function tillDays(fair: DemoFair, booth: DemoBooth, device: DemoDevice, random: Random): TillDay[] {
  const till = new Till(fair, booth, device, random)
  const days: TillDay[] = []
  for (let day = fair.starts_on; day <= fair.ends_on; day = addDays(day, 1)) days.push(tillDay(till, day))
  return days
}

function tillDay(till: Till, day: Day): TillDay {
  till.commands = []
  const { fair, booth, device, random } = till
  const opened = Date.parse(`${day}T07:30:00+07:00`)
  const closed = Date.parse(`${day}T22:05:00+07:00`)
  const shift_id = till.id(opened)
  const staff_id = device.staff_id
  const where = { shift_id, staff_id, fair_id: fair.id, booth_id: booth.booth_id }
  till.send("shift.open", opened, { ...where, opening_float: FLOAT_VND })
  const sold_milli = new Map<string, number>()
  let cash = FLOAT_VND
  for (const instant of saleTimes(day, random)) {
    const lines = saleLines(booth.goods, day, instant, random)
    const total = lines.reduce((sum, line) => sum + line.total, 0)
    const payments = [payment(total, random)]
    const sale: Sale = {
      receipt_no: till.receiptNo(),
      ...where,
      catalogue_version: day,
      lines,
      payments,
      cash_rounding: 0,
      total,
    }
    till.send("sale.record", instant, { ...sale })
    for (const { variant_id, quantity_milli } of lines) {
      sold_milli.set(variant_id, (sold_milli.get(variant_id) ?? 0) + quantity_milli)
    }
    cash += payments.reduce((sum, { tender, amount }) => sum + (tender === "cash" ? amount : 0), 0)
  }
  till.send("shift.close", closed, { shift_id, staff_id, counted: cash, expected: cash, note: null })
  till.send("device.report", closed + MINUTE, {
    unsynced_sales: 0,
    parked_commands: 0,
    storage_persisted: true,
    app_version: "0.1.0",
    catalogue_version: day,
    clock_offset_ms: 0,
  })
  return { commands: till.commands, received_at: closed + 2 * MINUTE, sold_milli }
}

function saleTimes(day: Day, random: Random): number[] {
  const scale = random.between(25, 55) / 100
  return BUSY.flatMap((share, index) => {
    const hour = Date.parse(`${day}T00:00:00+07:00`) + (8 + index) * 60 * MINUTE
    return Array.from({ length: Math.round(share * scale) }, () => hour + random.between(0, 3_599) * 1000)
  }).sort((a, b) => a - b)
}

function saleLines(goods: readonly DemoGoods[], day: Day, instant: number, random: Random): SaleLine[] {
  const looked = random.shuffled(goods)
  const bought = looked.filter(({ price }) => price <= DEAR_VND || random.chance(0.15))
  const chosen = (bought.length > 0 ? bought : looked).slice(0, random.pick([1, 1, 1, 2, 2, 3]))
  return chosen.map((one, index) => {
    const pieces = one.price > DEAR_VND ? 1 : random.pick([1, 1, 1, 2, 2, 3])
    const quantity_milli = isWeighed(one) ? random.between(4, 30) * 100 : pieces * 1000
    const { stars, state, certificate_id } = standing(one.certificates, day)
    return {
      line_no: index + 1,
      variant_id: one.variant_id,
      quantity_milli,
      unit_price: one.price,
      discount: 0,
      total: lineGross(one.price, quantity_milli),
      lot: null,
      trace_code: null,
      expires_on: null,
      certificate: { id: certificate_id, stars, state, as_of: new Date(instant).toISOString() },
    }
  })
}

const NOTE_VND = 50_000

function payment(amount: number, random: Random): SalePayment {
  if (random.chance(0.55)) {
    const received = Math.ceil(amount / NOTE_VND) * NOTE_VND
    return { tender: "cash", amount, received, change: received - amount }
  }
  const reference = String(random.between(100_000_000, 999_999_999))
  if (random.chance(0.85)) return { tender: "vietqr", amount, reference, state: "confirmed" }
  return { tender: "card", amount, reference }
}
