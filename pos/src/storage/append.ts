import { firstChain, link, type Chain, type Fact } from "../core/chain"
import type { StoredSale } from "../core/receipt"
import type { TillDatabase } from "./database"
import type { OutboxRow, StoredDraft, StoredShift } from "./rows"

/** What is written together with a command: all of it is on disk, or none. */
export interface Entry {
  fact: Fact
  sale?: (device_seq: number) => StoredSale
  shift?: StoredShift
  takes_receipt_no?: boolean
  draft?: { drop: StoredDraft["id"]; put?: StoredDraft }
}

const STORES = ["settings", "outbox", "sales", "shifts", "drafts"]

/**
 * Gives a fact the next place in the device's sequence and writes it to the outbox with everything that belongs to it, in one
 * strict transaction. `entry` runs inside it, so no two tabs can take the same number. Resolves only after the disk has it.
 * Written against IndexedDB itself: this is the one write a shopper waits for.
 */
export function appendFact(database: TillDatabase, entry: (chain: Chain) => Entry): Promise<OutboxRow> {
  return new Promise((resolve, reject) => {
    const transaction = database.backendDB().transaction(STORES, "readwrite", { durability: "strict" })
    const settings = transaction.objectStore("settings")
    let written: OutboxRow | undefined
    let failure: unknown
    const read = settings.get("chain") as IDBRequest<Chain | undefined>
    read.onsuccess = () => {
      try {
        written = put(transaction, read.result ?? firstChain, entry)
        transaction.commit()
      } catch (error) {
        failure = error
        transaction.abort()
      }
    }
    transaction.oncomplete = () => (written ? resolve(written) : reject(new Error("nothing was written")))
    transaction.onabort = () => reject(asError(failure ?? transaction.error))
  })
}

function put(transaction: IDBTransaction, chain: Chain, build: (chain: Chain) => Entry): OutboxRow {
  const entry = build(chain)
  const linked = link(chain, entry.fact)
  const { device_seq } = linked.command
  const row: OutboxRow = {
    device_seq,
    id: linked.command.id,
    command: linked.command,
    fingerprint: linked.fingerprint,
    bytes: JSON.stringify(linked.command).length,
    unsent: device_seq,
    ...(entry.fact.type === "sale.record" && { unsent_sale: 1 as const }),
  }
  const next_receipt = chain.next_receipt + (entry.takes_receipt_no ? 1 : 0)
  transaction.objectStore("outbox").add(row)
  transaction.objectStore("settings").put({ ...linked.chain, next_receipt, name: "chain" })
  if (entry.sale) transaction.objectStore("sales").add(entry.sale(device_seq))
  if (entry.shift) transaction.objectStore("shifts").put(entry.shift)
  if (entry.draft) {
    transaction.objectStore("drafts").delete(entry.draft.drop)
    if (entry.draft.put) transaction.objectStore("drafts").put(entry.draft.put)
  }
  return row
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error("the transaction was aborted", { cause })
}
