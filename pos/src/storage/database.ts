import type { CatalogueProduct } from "@ocop/shared/catalogue"
import { Dexie, type EntityTable, type Table } from "dexie"
import type { LastReport } from "../core/device-report"
import type { PinTries } from "../core/session"
import type {
  CatalogueHead,
  OutboxRow,
  PairedDevice,
  StoredBlocks,
  StoredDraft,
  StoredRescue,
  StoredShift,
} from "./rows"

/** One-row facts by name. */
type Setting =
  | ({ name: "device" } & PairedDevice)
  | ({ name: "catalogue" } & CatalogueHead)
  | ({ name: "report" } & LastReport)
  | ({ name: "blocks" } & StoredBlocks)

interface Chunk {
  version: string
  index: number
  products: CatalogueProduct[]
}

export type TillDatabase = Dexie & {
  settings: Table<Setting, Setting["name"]>
  outbox: EntityTable<OutboxRow, "device_seq">
  shifts: EntityTable<StoredShift, "id">
  catalogue_chunks: Table<Chunk, [string, number]>
  drafts: EntityTable<StoredDraft, "id">
  pin_tries: EntityTable<{ staff_id: string } & PinTries, "staff_id">
  rescues: EntityTable<StoredRescue, "id">
}

/** Every write waits for the disk: browsers otherwise report a transaction done before it is. */
export function openDatabase(name = "ocop-till"): TillDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: "strict" }) as TillDatabase
  database.version(1).stores({
    settings: "name",
    outbox: "device_seq, &id, unsent, unsent_sale, parked, sale.shift_id, sale.business_day",
    shifts: "id, open",
    catalogue_chunks: "[version+index]",
    drafts: "id",
    pin_tries: "staff_id",
    rescues: "id",
  })
  return database
}
