import { emptyCart, addLine, type Cart } from "../src/core/cart.ts"
import { receiptNo } from "../src/core/chain.ts"
import { instant } from "../src/core/clock.ts"
import { finaliseSale } from "../src/core/finalise.ts"
import { settle, type Payment } from "../src/core/payment.ts"
import { receiptOf, type StoredSale } from "../src/core/receipt.ts"
import { newLine } from "../src/core/sample.test-data.ts"
import { cartTotals } from "../src/core/totals.ts"
import { openDatabase, type TillDatabase } from "../src/storage/database.ts"
import { Outbox } from "../src/storage/outbox.ts"
import { uuidv7 } from "@ocop/shared/id"

/** Runs in a page of its own: ms a durable commit of a three-line sale, the till's way and as one bare strict `add`. */
const id = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

function cart(): Cart {
  return ["variant_1", "variant_2", "variant_3"].reduce((before, variant_id) => {
    const added = addLine(before, newLine({ variant_id }))
    return added.ok ? added.value.cart : before
  }, emptyCart)
}

function payment(of: Cart): Payment {
  const totals = cartTotals(of)
  const paid = settle(totals.ok ? totals.value.total : 0, { cash_received: 500_000, transfer: null }, 0)
  if (!paid.ok) throw new Error(paid.error.code)
  return paid.value
}

/** The shopper has paid: from here on the clerk waits. */
const basket = cart()
const paid = payment(basket)
const shift_id = id()
const seller = { name: "Điểm bán", address: "Tam Kỳ", phone: null, place: null }
const counter = { shift_id, staff_id: "staff_1", fair_id: null, booth_id: null, catalogue_version: "bench" }

function makeSale(next_receipt: number): { payload: object; sale: Omit<StoredSale, "device_seq"> } {
  const finished = finaliseSale(basket, paid, counter, receiptNo("DB01", "A", next_receipt))
  if (!finished.ok) throw new Error(finished.error.code)
  const sold_at = instant(Date.now())
  const { sale, totals: figures } = finished.value
  const receipt = receiptOf(sale, figures, basket.lines, { seller, staff_name: "Thu Hà", sold_at })
  const variant_ids = sale.lines.map(({ variant_id }) => variant_id)
  return {
    payload: sale,
    sale: { id: id(), shift_id, business_day: sold_at.slice(0, 10), variant_ids, receipt },
  }
}

async function commitSales(database: TillDatabase, count: number): Promise<number> {
  const outbox = new Outbox(database)
  const from = performance.now()
  for (let made = 0; made < count; made++) {
    await outbox.append(({ next_receipt }) => {
      const { payload, sale } = makeSale(next_receipt)
      return {
        fact: {
          id: sale.id,
          type: "sale.record",
          occurred_at: sale.receipt.sold_at,
          payload: { ...payload },
        },
        sale,
        takes_receipt_no: true,
        draft: { id: "current", at: 0, sale_id: sale.id },
      }
    })
  }
  return (performance.now() - from) / count
}

async function addBare(database: IDBDatabase, count: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, made) => makeSale(made + 1)).map((made) => ({
    ...made,
    id: id(),
  }))
  const from = performance.now()
  for (const row of rows) {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction("bare", "readwrite", { durability: "strict" })
      transaction.objectStore("bare").add(row)
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(new Error("aborted"))
    })
  }
  return (performance.now() - from) / count
}

async function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("bare")
    open.onupgradeneeded = () => open.result.createObjectStore("bare", { keyPath: "id" })
    open.onsuccess = () => resolve(open.result)
    open.onerror = () => reject(new Error("no database"))
  })
}

const till = openDatabase("bench-till")
await till.open()
const bare = await openBare()
const commits = {
  sales: (count: number) => commitSales(till, count),
  bare: (count: number) => addBare(bare, count),
}
export type Commits = typeof commits
Object.assign(globalThis, { commits })
