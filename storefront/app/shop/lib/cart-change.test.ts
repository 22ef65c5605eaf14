import fc from "fast-check"
import { expect, test } from "vitest"
import { added, type Pending, piecesPending, resolved, setTo, settled, toSend } from "./cart-change"

const GOODS = { product_id: "p", title: "Tiêu", image: "", handle: "tieu", unit: "hũ", price: 95_000 }

/** A shop that holds quantities and does what it is asked, as the cart's door does. */
class Shop {
  held: Record<string, number> = {}

  take(pending: Pending): void {
    for (const { variant_id, to, added: more } of toSend(pending)) {
      const quantity = variant_id in this.held ? to : Math.min(to, more)
      if (quantity === 0) delete this.held[variant_id]
      else this.held[variant_id] = quantity
    }
  }
}

/** A browser whose network may break anywhere; what it keeps outlives it. */
class Browser {
  pending: Pending = {}

  constructor(private readonly shop: Shop) {}

  shown(variant_id: string): number {
    const change = this.pending[variant_id]
    const held = this.shop.held[variant_id] ?? 0
    if (!change) return held
    return change.kind === "set" ? change.to : held + change.quantity
  }

  add(variant_id: string, quantity: number): void {
    this.pending = added(this.pending, variant_id, quantity, GOODS)
  }

  set(variant_id: string, to: number): void {
    const shown = this.shown(variant_id)
    if (shown > 0) this.pending = setTo(this.pending, variant_id, to, shown, GOODS)
  }

  send(fate: Fate, meanwhile: () => void): void {
    if (fate === "unreachable") return
    this.pending = resolved(this.pending, { ...this.shop.held })
    if (fate === "read_only") return
    const sent = this.pending
    meanwhile()
    this.shop.take(sent)
    if (fate === "answered") this.pending = settled(this.pending, sent)
  }
}

type Fate = "unreachable" | "read_only" | "unanswered" | "answered"

const variant = fc.constantFrom("a", "b")
const press = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), variant, quantity: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constant("set" as const), variant, quantity: fc.integer({ min: 0, max: 9 }) }),
)
const fate = fc.constantFrom<Fate>("unreachable", "read_only", "unanswered", "answered")
const round = fc.record({
  before: fc.array(press, { maxLength: 3 }),
  during: fc.array(press, { maxLength: 2 }),
  fate,
})

test("every change counts exactly once, wherever requests and answers are lost", () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 8 }), (rounds) => {
      const shop = new Shop()
      const browser = new Browser(shop)
      const wanted: Record<string, number> = {}
      const doIt = ({ kind, variant: one, quantity }: (typeof rounds)[number]["before"][number]) => {
        const before = wanted[one] ?? 0
        if (kind === "add") {
          browser.add(one, quantity)
          wanted[one] = before + quantity
        } else if (before > 0) {
          browser.set(one, quantity)
          wanted[one] = quantity
        }
      }
      for (const { before, during, fate: outcome } of rounds) {
        before.forEach(doIt)
        browser.send(outcome, () => during.forEach(doIt))
      }
      browser.send("answered", () => undefined)
      expect(browser.pending).toEqual({})
      const left = Object.fromEntries(Object.entries(wanted).filter(([, quantity]) => quantity > 0))
      expect(shop.held).toEqual(left)
    }),
    { numRuns: 500 },
  )
})

test("the head of the page counts what is pending beside what the shop has", () => {
  const adding = added(added({}, "a", 2, GOODS), "a", 1, GOODS)
  expect(piecesPending(adding)).toBe(3)
  expect(piecesPending(resolved(adding, { a: 4 }))).toBe(3)
  expect(piecesPending(setTo({}, "a", 1, 4, GOODS))).toBe(-3)
  expect(piecesPending(setTo(adding, "a", 1, 7, GOODS))).toBe(-3)
})

test("a line that went meanwhile comes back with what was added alone", () => {
  const shop = new Shop()
  shop.held = { a: 5, b: 5 }
  const browser = new Browser(shop)
  browser.add("a", 2)
  browser.set("b", 9)
  browser.send("read_only", () => undefined)
  shop.held = {}
  browser.send("answered", () => undefined)
  expect(shop.held).toEqual({ a: 2 })
})

test("nobody puts more into a cart than the shop sells at once", () => {
  const pending = added(added({}, "a", 400, GOODS), "a", 400, GOODS)
  expect(toSend(resolved(pending, { a: 300 }))).toEqual([
    { variant_id: "a", product_id: "p", to: 500, added: 500 },
  ])
})
