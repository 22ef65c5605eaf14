import { link, type Chain, type Fact } from "../core/chain"
import { chainAfter } from "./last-row"
import type { StoredSale } from "../core/receipt"
import type { TillDatabase } from "./database"
import type { OutboxRow, StoredDraft, StoredShift } from "./rows"

/** What is written together with a command: all of it is on disk, or none. */
export interface Entry {
  fact: Fact
  sale?: Omit<StoredSale, "device_seq">
  shift?: StoredShift
  takes_receipt_no?: boolean
  /** Takes the place of the sale at hand. */
  draft?: StoredDraft
}

export interface Appended {
  row: OutboxRow
  chain: Chain
}

/**
 * Gives a fact the next place in the device's sequence and writes it to the outbox with everything that belongs to it, in one
 * strict transaction. Resolves only after the disk has it. With `known`, the chain as this tab left it, nothing has to be read
 * first; should another tab have written since, the number is taken, `add` fails and nothing at all is written.
 * Written against IndexedDB itself: this is the one write a shopper waits for.
 */
export function appendFact(
  database: TillDatabase,
  known: Chain | null,
  entry: (chain: Chain) => Entry,
): Promise<Appended> {
  return new Promise((resolve, reject) => {
    const ready = known && prepare(known, entry)
    const transaction = begin(database, ready?.entry)
    let appended: Appended | undefined
    let failure: unknown
    const write = (prepared: Prepared) => {
      appended = put(transaction, prepared)
      transaction.commit()
    }
    transaction.oncomplete = () => (appended ? resolve(appended) : reject(new Error("nothing was written")))
    transaction.onabort = () => reject(asError(failure ?? transaction.error))
    if (ready) return write(ready)
    const read = transaction.objectStore("outbox").openCursor(null, "prev")
    read.onsuccess = () => {
      try {
        write(prepare(chainAfter(read.result?.value as OutboxRow | undefined), entry))
      } catch (error) {
        failure = error
        transaction.abort()
      }
    }
  })
}

const STORES = ["outbox", "shifts", "drafts"] as const

/** Only the stores that are written are locked, where that is known beforehand. */
function begin(database: TillDatabase, entry: Entry | undefined): IDBTransaction {
  const idle = entry ? { shifts: !entry.shift, drafts: !entry.draft } : {}
  const stores = STORES.filter((store) => !(idle as Partial<Record<string, boolean>>)[store])
  return database.backendDB().transaction(stores, "readwrite", { durability: "strict" })
}

interface Prepared {
  entry: Entry
  row: OutboxRow
}

function prepare(chain: Chain, build: (chain: Chain) => Entry): Prepared {
  const entry = build(chain)
  const linked = link(chain, entry.fact)
  const { device_seq, id } = linked.command
  const row: OutboxRow = {
    device_seq,
    id,
    command: linked.command,
    fingerprint: linked.fingerprint,
    next_receipt: chain.next_receipt + (entry.takes_receipt_no ? 1 : 0),
    unsent: device_seq,
    ...(entry.fact.type === "sale.record" && { unsent_sale: 1 as const }),
    ...(entry.sale && { sale: entry.sale }),
  }
  return { entry, row }
}

function put(transaction: IDBTransaction, { entry, row }: Prepared): Appended {
  transaction.objectStore("outbox").add(row)
  if (entry.shift) transaction.objectStore("shifts").put(entry.shift)
  if (entry.draft) transaction.objectStore("drafts").put(entry.draft)
  return { row, chain: chainAfter(row) }
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error("the transaction was aborted", { cause })
}
