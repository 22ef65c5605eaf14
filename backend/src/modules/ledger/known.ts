import type { Place } from "./goods"
import type { LineDimensions } from "./facts"
import type { TimedStop } from "./stopped-goods"

export interface KnownShift {
  sales_point_id: string
  opened_at: number
  opening_float: number
  closed: boolean
  /** Cash of the facts already appended for it: sales less refunds, in less out. */
  cash: number
}

/** A sale that can be refunded, and how much of it already was. */
export interface KnownSale {
  fair_id: string | null
  booth_id: string | null
  total: number
  refunded: number
  lines: { line_no: number; variant_id: string; quantity_milli: number; dimensions: LineDimensions }[]
  refunded_milli: Map<string, number>
}

/** A command that holds a place in its device's sequence. */
export interface KnownCommand {
  key: string
  fingerprint: string
  previous: string | null
  /** False for a command of the batch in hand. */
  stored: boolean
}

/** What the ledger knows while a batch is decided; each command applied is added to it before the next is decided. */
export interface Known {
  received_at: number
  device: { id: string; sales_point_id: string }
  place: Place
  shifts: Map<string, KnownShift>
  receipts: Set<string>
  sales: Map<string, KnownSale>
  levels: Map<string, number>
  sequence: Map<number, KnownCommand>
  stops: readonly TimedStop[]
  /** By `serialKey`. */
  sold_serials: Set<string>
}
