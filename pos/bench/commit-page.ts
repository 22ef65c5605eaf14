import { emptyCart, addLine, type Cart } from "../src/core/cart.ts"
import { receiptNo } from "../src/core/chain.ts"
import { instant } from "../src/core/clock.ts"
import { finaliseSale } from "../src/core/finalise.ts"
import { settle } from "../src/core/payment.ts"
import { receiptOf, type StoredSale } from "../src/core/receipt.ts"
import { newLine } from "../src/core/sample.test-data.ts"
import { cartTotals } from "../src/core/totals.ts"
import { openDatabase, type TillDatabase } from "../src/storage/database.ts"
import { Outbox } from "../src/storage/outbox.ts"
import { uuidv7 } from "@ocop/shared/id"

/** Runs in a page of its own: durable commits of a three-line sale, the till's way and as one bare strict `add`. */
const id = () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))

function cart(): Cart {
  return ["variant_1", "variant_2", "variant_3"].reduce((before, variant_id) => {
    const added = addLine(before, newLine({ variant_id }))
    return added.ok ? added.value.cart : before
  }, emptyCart)
}

const shift_id = id()
const seller = { name: "Điểm bán", address: "Tam Kỳ", phone: null, place: null }
const counter = { shift_id, staff_id: "staff_1", fair_id: null, booth_id: null, catalogue_version: "bench" }

function makeSale(next_receipt: number): Omit<StoredSale, "device_seq"> {
  const basket = cart()
  const totals = cartTotals(basket)
  const paid = settle(totals.ok ? totals.value.total : 0, { cash_received: 500_000, transfer: null }, 0)
  if (!paid.ok) throw new Error(paid.error.code)
  const finished = finaliseSale(basket, paid.value, counter, receiptNo("DB01", "A", next_receipt))
  if (!finished.ok) throw new Error(finished.error.code)
  const sold_at = instant(Date.now())
  const { sale, totals: figures } = finished.value
  const receipt = receiptOf(sale, figures, basket.lines, { seller, staff_name: "Thu Hà", sold_at })
  return { id: id(), shift_id, business_day: sold_at.slice(0, 10), sale, receipt }
}

async function commitSales(database: TillDatabase, count: number): Promise<number[]> {
  const outbox = new Outbox(database)
  const times: number[] = []
  for (let made = 0; made < count; made++) {
    const from = performance.now()
    await outbox.append(({ next_receipt }) => {
      const sale = makeSale(next_receipt)
      return {
        fact: {
          id: sale.id,
          type: "sale.record",
          occurred_at: sale.receipt.sold_at,
          payload: { ...sale.sale },
        },
        sale: (device_seq) => ({ ...sale, device_seq }),
        takes_receipt_no: true,
        draft: { id: "current", at: 0, sale_id: sale.id },
      }
    })
    times.push(performance.now() - from)
  }
  return times
}

async function addBare(database: IDBDatabase, count: number): Promise<number[]> {
  const times: number[] = []
  for (let made = 0; made < count; made++) {
    const sale = makeSale(made + 1)
    const row = { ...sale, command: { id: id(), payload: sale.sale } }
    const from = performance.now()
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction("bare", "readwrite", { durability: "strict" })
      transaction.objectStore("bare").add(row)
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(new Error("aborted"))
    })
    times.push(performance.now() - from)
  }
  return times
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
