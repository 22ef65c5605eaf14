import { checkSale } from "@ocop/shared/sale"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addLine,
  emptyCart,
  MAX_LINES,
  removeLine,
  setLineDiscount,
  setOrderDiscount,
  setQuantity,
  type Cart,
} from "./cart"
import type { Discount } from "./discount"
import { finaliseSale, type Counter } from "./finalise"
import { settle } from "./payment"
import { newLine } from "./sample.test-data"
import { cartTotals, orderDiscount } from "./totals"

const counter: Counter = {
  shift_id: "01900000-0000-7000-8000-000000000001",
  staff_id: "staff_1",
  fair_id: null,
  booth_id: null,
  catalogue_version: "v1",
}

function added(cart: Cart, change = {}): Cart {
  const result = addLine(cart, newLine(change))
  if (!result.ok) throw new Error(result.error.code)
  return result.value.cart
}

describe("the cart", () => {
  it("adds the same goods to their line, another lot or another certificate state to a new one", () => {
    const cart = added(added(added(emptyCart), {}), { lot: "L2610B" })
    expect(cart.lines.map((line) => line.quantity_milli)).toEqual([2_000, 1_000])
    const revoked = added(cart, { certificate: { id: "cert_1", stars: null, state: "revoked", as_of: "x" } })
    expect(revoked.lines).toHaveLength(3)
  })

  it("keeps every weighing apart", () => {
    const meat = { unit: "kg", weighed: true, quantity_milli: 735 }
    expect(added(added(emptyCart, meat), meat).lines).toHaveLength(2)
  })

  it("refuses a quantity nobody can mean, and more lines than a sale can carry", () => {
    const cart = added(emptyCart)
    for (const bad of [0, -1, 1.5, Number.NaN, 1e12]) expect(setQuantity(cart, 1, bad).ok).toBe(false)
    let full = emptyCart
    for (let n = 0; n < MAX_LINES; n++) full = added(full, { variant_id: `v${n}` })
    expect(addLine(full, newLine({ variant_id: "one_more" })).ok).toBe(false)
  })

  it("forgets the sale's discount with its last line", () => {
    const cart = setOrderDiscount(added(emptyCart), { kind: "percent", percent: 10 })
    expect(removeLine(cart, 1).discount).toBeNull()
  })
})

const discount: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant("amount" as const), amount: fc.integer({ min: 0, max: 400_000 }) }),
  fc.record({ kind: fc.constant("percent" as const), percent: fc.integer({ min: 0, max: 100 }) }),
)

const lines = fc.array(
  fc.record({
    unit_price: fc.integer({ min: 0, max: 2_000_000 }),
    quantity_milli: fc.integer({ min: 1, max: 50_000 }),
    discount,
  }),
  { minLength: 1, maxLength: 12 },
)

it("whatever is sold, discounted and rounded, the recorded figures agree to the đồng", () => {
  const unit = fc.constantFrom(0 as const, 500 as const, 1000 as const)
  fc.assert(
    fc.property(lines, discount, unit, fc.nat(500_000), (goods, order, rounding, extra) => {
      let cart = emptyCart
      goods.forEach((line, index) => {
        cart = added(cart, { ...line, variant_id: `v${index}`, weighed: true })
        cart = setLineDiscount(cart, index + 1, line.discount)
      })
      cart = setOrderDiscount(cart, order)
      const totals = cartTotals(cart)
      if (!totals.ok) throw new Error(totals.error.code)
      const paid = settle(
        totals.value.total,
        { cash_received: totals.value.total + 1_000 + extra, transfer: null },
        rounding,
      )
      if (!paid.ok) throw new Error(paid.error.code)
      const finished = finaliseSale(cart, paid.value, counter, "TP01-A-000001")
      if (!finished.ok) throw new Error(JSON.stringify(finished.error))
      const { sale } = finished.value
      expect(checkSale(sale)).toEqual({ ok: true, value: null })
      expect(sale.total % (rounding || 1)).toBe(sale.cash_rounding === 0 ? sale.total % (rounding || 1) : 0)
      expect(sale.payments[0]?.received).toBe(sale.total + (sale.payments[0]?.change ?? 0))
      expect(orderDiscount(cart)).toBeLessThanOrEqual(cart.lines.length * 2_000_000 * 50)
    }),
  )
})

it("records whose PIN let goods be sold against the rule, and for which line", () => {
  const override = { manager_id: "staff_9", reason: "revoked" as const, at: "2026-11-22T08:00:00+07:00" }
  const cart = added(added(emptyCart), { variant_id: "v2", override })
  const paid = settle(190_000, { cash_received: 200_000, transfer: null }, 0)
  const finished = paid.ok && finaliseSale(cart, paid.value, counter, "TP01-A-000001")
  expect(finished && finished.ok && finished.value.sale.overrides).toEqual([{ line_no: 2, ...override }])
})

it("keeps silent about overrides where there was none", () => {
  const paid = settle(95_000, { cash_received: 95_000, transfer: null }, 0)
  const finished = paid.ok && finaliseSale(added(emptyCart), paid.value, counter, "TP01-A-000001")
  expect(finished && finished.ok && "overrides" in finished.value.sale).toBe(false)
})
