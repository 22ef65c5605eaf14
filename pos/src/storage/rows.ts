import type { BlockList } from "@ocop/shared/block-list"
import type { Catalogue } from "@ocop/shared/catalogue"
import type { Command, Outcome } from "@ocop/shared/command"
import type { Vnd } from "@ocop/shared/money"
import type { Cart } from "../core/cart"
import type { StoredSale } from "../core/receipt"

/**
 * A command and what became of it. `unsent` (its own `device_seq`), `unsent_sale` and `parked` stand on a row only while they
 * hold, so that their indexes are as short as the work that is left.
 */
export interface OutboxRow {
  device_seq: number
  id: string
  command: Command
  fingerprint: string
  /** What the next sale after this command is numbered. */
  next_receipt: number
  /** What the till keeps of a sale for its lists, its drawer and reprints. */
  sale?: Omit<StoredSale, "device_seq">
  unsent?: number
  unsent_sale?: 1
  parked?: 1
  outcome?: Outcome
  settled_at?: number
}

/** A sale not finished (`current`, `held:…`); under `current` too, the receipt still on the screen in its place. */
export interface StoredDraft {
  id: string
  at: number
  cart?: Cart
  sale_id?: string
}

/** `checked_at` is when the server was last heard to hold it; written when the list changes or grows old. */
export interface StoredBlocks {
  list: BlockList
  etag: string | null
  checked_at: number
}

export interface StoredShift {
  id: string
  opened_at: string
  staff_id: string
  staff_name: string
  fair_id: string | null
  booth_id: string | null
  opening_float: Vnd
  /** Stands only on the shift that is open. */
  open?: 1
  closed_at?: string
  closed_by?: string
  counted?: Vnd
  expected?: Vnd
  note?: string | null
}

/** This tablet as the server knows it. The private key cannot leave the browser; only its uses can be asked for. */
export interface PairedDevice {
  id: string
  code: string
  token: string
  private_key: CryptoKey
  backend_url: string
  sales_point: { id: string; code: string; name: string }
  device_name: string
  paired_at: number
}

/** The snapshot without its goods, with the instant the server last said it still holds. */
export type CatalogueHead = Omit<Catalogue, "products"> & {
  etag: string | null
  checked_at: number
}

/** A batch exactly as its till would have posted it: the signature is over these bytes and no others. */
export interface SignedBatch {
  body: string
  signature: string
  commands: number
}

/** A rescue file taken in from another till: its signed batches wait here until the server has answered each. */
export interface StoredRescue {
  id: string
  device_name: string
  sales_point: string
  token: string
  taken_in_at: number
  batches: (SignedBatch & { sent_at?: number; rejected?: number; refused?: string })[]
}
