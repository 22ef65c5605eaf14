import { emptyCart } from "../core/cart"
import { isIdle } from "../core/session"
import { askPersistence, readDurability } from "../storage/durability"
import { readSession } from "../storage/session"
import { WriterLock } from "../sync/writer-lock"
import { takeBlocks } from "./blocks"
import { loadGoods } from "./goods"
import { makeKit, type Kit } from "./kit"
import { writesDone } from "./writing"

export interface Till extends Kit {
  takeOver: () => void
}

/** Begins the till's life in this tab: wait for the right to write, read what is stored, then keep in touch. */
export function startTill(): Till {
  const kit = makeKit((till) => void loadGoods(till))
  const lock = new WriterLock({
    onHeld: () => void wake(kit),
    onElsewhere: () => kit.store.set({ phase: "elsewhere" }),
    onTaken: async () => {
      kit.store.set({ phase: "elsewhere", session: null, staff: null })
      kit.block_watch.stop()
      await Promise.all([kit.loop.stop(), writesDone()])
    },
  })
  if (isSupported()) lock.request()
  else kit.store.set({ phase: "unsupported" })
  kit.outbox.subscribe(() => void refreshCounts(kit))
  return { ...kit, takeOver: () => lock.takeOver() }
}

function isSupported(): boolean {
  return isSecureContext && "locks" in navigator && typeof indexedDB !== "undefined" && "subtle" in crypto
}

async function wake(kit: Kit): Promise<void> {
  try {
    await kit.database.open()
    kit.outbox.forgetChain()
    await Promise.all([loadBlocks(kit), loadCounter(kit), refreshCounts(kit)])
    restoreSession(kit)
    kit.store.set({ phase: "ready" })
    await loadGoods(kit)
    if (kit.store.get().phase !== "ready") return
    kit.loop.start()
    kit.block_watch.start()
    await askPersistence()
    kit.store.set({ durability: await readDurability() })
  } catch {
    kit.store.set({ phase: "broken" })
  }
}

async function loadBlocks(kit: Kit): Promise<void> {
  const blocks = await kit.blocks.read()
  if (blocks) takeBlocks(kit.store, blocks)
}

async function loadCounter(kit: Kit): Promise<void> {
  const [device, shift, cart, held, receipt_id, head] = await Promise.all([
    kit.devices.read(),
    kit.shifts.current(),
    kit.drafts.current(),
    kit.drafts.held(),
    kit.drafts.openReceipt(),
    kit.catalogues.head(),
  ])
  const receipt = receipt_id === null ? null : await kit.sales.read(receipt_id)
  const { link } = kit.store.get()
  const last_heard_at = Math.max(link.last_heard_at ?? 0, head?.checked_at ?? 0) || null
  kit.store.set({
    ...{ device, head, shift, cart: cart ?? emptyCart, held, receipt },
    link: { ...link, last_heard_at },
  })
}

function restoreSession(kit: Kit): void {
  const session = readSession()
  const staff = kit.store.get().head?.staff.find(({ id }) => id === session?.staff_id) ?? null
  if (session && staff && !isIdle(session, kit.now())) kit.store.set({ session, staff })
}

async function refreshCounts(kit: Kit): Promise<void> {
  kit.store.set({ counts: await kit.outbox.counts() })
}
