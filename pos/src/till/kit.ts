import { uuidv7 } from "@ocop/shared/id"
import { CatalogueStore } from "../storage/catalogue"
import { BlockStore } from "../storage/blocks"
import { openDatabase, type TillDatabase } from "../storage/database"
import { DeviceStore } from "../storage/device"
import { DraftStore } from "../storage/drafts"
import { Outbox } from "../storage/outbox"
import { PinStore } from "../storage/pins"
import { RescueStore } from "../storage/rescues"
import { ReportStore } from "../storage/reports"
import { SalesStore } from "../storage/sales"
import { ShiftStore } from "../storage/shifts"
import { Backend } from "../sync/backend"
import { BlockWatch } from "../sync/block-watch"
import { SyncLoop } from "../sync/loop"
import { takeBlocks } from "./blocks"
import { firstState, type TillState } from "./state"
import { Store } from "./store"

/** Everything a running till is made of, built once. */
export interface Kit {
  store: Store<TillState>
  database: TillDatabase
  devices: DeviceStore
  catalogues: CatalogueStore
  outbox: Outbox
  sales: SalesStore
  shifts: ShiftStore
  drafts: DraftStore
  pins: PinStore
  rescues: RescueStore
  backend: Backend
  loop: SyncLoop
  blocks: BlockStore
  block_watch: BlockWatch
  now: () => number
  id: () => string
}

export function makeKit(onCatalogue: (kit: Kit) => void): Kit {
  const now = () => Date.now()
  const id = () => uuidv7(now(), crypto.getRandomValues(new Uint8Array(10)))
  const store = new Store<TillState>(firstState)
  const database = openDatabase()
  const outbox = new Outbox(database)
  const catalogues = new CatalogueStore(database)
  const backend = new Backend(now)
  const rescues = new RescueStore(database)
  const loop = new SyncLoop({
    backend,
    outbox,
    catalogues,
    rescues,
    reports: new ReportStore(database),
    device: () => store.get().device,
    now,
    random: Math.random,
    id,
    onLink: (change) => {
      const before = store.get().link
      store.set({ link: { ...before, ...change } })
      if (change.state === "heard" && before.state !== "heard") block_watch.look()
    },
    onCatalogue: () => onCatalogue(kit),
  })
  const blocks = new BlockStore(database)
  const block_watch = new BlockWatch({
    backend,
    blocks,
    device: () => store.get().device,
    is_heard: () => store.get().link.state === "heard",
    now,
    onBlocks: (held) => takeBlocks(store, held),
  })
  const kit: Kit = {
    store,
    database,
    devices: new DeviceStore(database),
    catalogues,
    outbox,
    sales: new SalesStore(database),
    shifts: new ShiftStore(database),
    drafts: new DraftStore(database),
    pins: new PinStore(database),
    rescues,
    backend,
    loop,
    blocks,
    block_watch,
    now,
    id,
  }
  return kit
}
