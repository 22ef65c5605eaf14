import type { CatalogueStaff } from "@ocop/shared/catalogue"
import type { Assortment } from "../core/assortment"
import { emptyCart, type Cart } from "../core/cart"
import type { ShiftFigures } from "../core/drawer"
import type { Lookup } from "../core/lookup"
import type { StoredSale } from "../core/receipt"
import type { Session } from "../core/session"
import { noStops, type Stops } from "../core/stops"
import type { Durability } from "../storage/durability"
import type { QueueCounts } from "../storage/outbox"
import type { CatalogueHead, PairedDevice, StoredBlocks, StoredDraft, StoredShift } from "../storage/rows"
import type { Link } from "../sync/loop"

/** The goods of the snapshot at hand. `lookup` is worked out when it is first searched. */
export interface Goods {
  assortment: Assortment
  popularity: Uint16Array
  lookup: () => Lookup
}

export interface ClosedShift {
  shift: StoredShift
  figures: ShiftFigures
}

/** `elsewhere`: another tab sells. `unsupported`: this browser cannot keep a till's promises. */
export type Phase = "starting" | "elsewhere" | "unsupported" | "broken" | "ready"

export interface TillState {
  phase: Phase
  device: PairedDevice | null
  /** Who sells, and where. A till that starts knows this before it has read the goods themselves. */
  head: CatalogueHead | null
  goods: Goods | null
  blocks: StoredBlocks | null
  /** What must not be sold, as the till knows it now. */
  stops: Stops
  session: Session | null
  staff: CatalogueStaff | null
  shift: StoredShift | null
  /** A shift just closed, until the clerk has read what it came to. */
  closed: ClosedShift | null
  cart: Cart
  held: StoredDraft[]
  receipt: StoredSale | null
  counts: QueueCounts
  link: Link
  durability: Durability
  update_waiting: boolean
}

export const firstState: TillState = {
  phase: "starting",
  device: null,
  head: null,
  goods: null,
  blocks: null,
  stops: noStops,
  session: null,
  staff: null,
  shift: null,
  closed: null,
  cart: emptyCart,
  held: [],
  receipt: null,
  counts: { unsent: 0, unsent_sales: 0, parked: 0 },
  link: { state: "unheard", sending: false, code: null, last_heard_at: null, clock_offset_ms: null },
  durability: { persisted: false, used: 0, quota: 0 },
  update_waiting: false,
}
