import fc from "fast-check"
import { describe, expect, test } from "vitest"
import golden from "../fixtures/commands/sale-record.v1.json"
import { checkSale, lineGross, Sale, type SaleInput, saleTotals } from "./sale"

const sale = Sale.parse(golden.payload)

function value(input: SaleInput) {
  const totals = saleTotals(input)
  if (!totals.ok) throw new Error(totals.error.code)
  return totals.value
}

test.each([
  [95_000, 2000, 190_000],
  [210_500, 1250, 263_125],
  [1, 500, 1],
  [1, 499, 0],
  [333, 1, 0],
  [99_999_999_999, 1_000_000_000, 99_999_999_999_000_000],
])("%d đồng × %d thousandths is %d", (price, quantity, gross) =>
  expect(lineGross(price, quantity)).toBe(gross),
)

describe("saleTotals", () => {
  test("gives the figures of a sale", () => {
    const totals = value({
      lines: [
        { quantity_milli: 2000, unit_price: 54_000, vat_rate: 8 },
        { quantity_milli: 1000, unit_price: 22_000, discount: 2_000, vat_rate: 5 },
        { quantity_milli: 500, unit_price: 30_000 },
      ],
      order_discount: 4_300,
      cash_rounding: 300,
      payments: [
        { tender: "vietqr", amount: 100_000 },
        { tender: "cash", amount: 39_000, received: 50_000 },
      ],
    })
    expect(totals).toEqual({
      lines: [
        { gross: 108_000, discount: 3_248, total: 104_752, vat_rate: 8, vat: 7_759 },
        { gross: 22_000, discount: 2_601, total: 19_399, vat_rate: 5, vat: 924 },
        { gross: 15_000, discount: 451, total: 14_549, vat_rate: null, vat: 0 },
      ],
      gross: 145_000,
      discount: 6_300,
      subtotal: 138_700,
      cash_rounding: 300,
      total: 139_000,
      vat: [
        { rate: null, gross: 14_549, tax: 0, net: 14_549 },
        { rate: 5, gross: 19_399, tax: 924, net: 18_475 },
        { rate: 8, gross: 104_752, tax: 7_759, net: 96_993 },
      ],
      paid: 139_000,
      change: 11_000,
    })
  })

  const one = { quantity_milli: 1000, unit_price: 10_000 }
  test.each<[string, SaleInput, string]>([
    ["amount_not_whole", { lines: [{ ...one, unit_price: 0.5 }] }, "lines.0.unit_price"],
    ["amount_negative", { lines: [one, { ...one, quantity_milli: -1 }] }, "lines.1.quantity_milli"],
    ["amount_not_whole", { lines: [one], cash_rounding: 0.5 }, "cash_rounding"],
    ["discount_too_large", { lines: [{ ...one, discount: 10_001 }] }, "lines.0.discount"],
    ["discount_too_large", { lines: [one], order_discount: 10_001 }, "order_discount"],
    ["total_negative", { lines: [one], cash_rounding: -10_001 }, "cash_rounding"],
    ["paid_mismatch", { lines: [one], payments: [{ tender: "cash", amount: 9_999 }] }, "payments"],
    [
      "received_too_little",
      { lines: [one], payments: [{ tender: "cash", amount: 10_000, received: 9_000 }] },
      "payments.0.received",
    ],
  ])("answers %s for %j", (code, input, field) => {
    expect(saleTotals(input)).toMatchObject({ ok: false, error: { code, field } })
  })

  test("loses no đồng between lines, discounts, VAT and total", () => {
    const line = fc.record({
      quantity_milli: fc.integer({ min: 1, max: 50_000 }),
      unit_price: fc.integer({ min: 0, max: 5_000_000 }),
      vat_rate: fc.constantFrom(null, 0 as const, 5 as const, 8 as const, 10 as const),
    })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lines, part) => {
          const whole = value({ lines }).subtotal
          const order_discount = Math.floor(whole * part)
          const totals = value({ lines, order_discount })
          expect(totals.subtotal).toBe(whole - order_discount)
          expect(totals.discount).toBe(order_discount)
          expect(totals.gross - totals.discount).toBe(totals.total)
          expect(totals.vat.reduce((sum, { tax, net }) => sum + tax + net, 0)).toBe(totals.subtotal)
          expect(totals.lines.every(({ total }) => total >= 0)).toBe(true)
        },
      ),
    )
  })
})

describe("checkSale", () => {
  test("finds nothing wrong with the golden sale", () => {
    expect(checkSale(sale)).toEqual({ ok: true, value: null })
  })

  const [first, ...others] = sale.lines
  if (!first) throw new Error("no line")
  test.each<[string, Sale]>([
    ["lines.0.total", { ...sale, lines: [{ ...first, total: first.total + 1 }, ...others] }],
    ["lines.0.total", { ...sale, lines: [{ ...first, discount: first.discount + 1 }, ...others] }],
    ["total", { ...sale, total: sale.total + 1 }],
    ["total", { ...sale, cash_rounding: 125 }],
    ["payments", { ...sale, payments: sale.payments.slice(1) }],
  ])("tells that %s does not add up", (field, changed) => {
    expect(checkSale(changed)).toMatchObject({ ok: false, error: { code: "totals_mismatch", field } })
  })
})

describe("the payload", () => {
  test.each([
    ["no lines", { lines: [] }],
    ["no payments", { payments: [] }],
    ["a negative total", { total: -1 }],
    ["a fraction of a đồng", { total: 0.5 }],
    ["a rounding beyond a thousand đồng", { cash_rounding: 1001 }],
    ["a shift without a proper id", { shift_id: "1" }],
  ])("is refused with %s", (_, change) => {
    expect(Sale.safeParse({ ...sale, ...change }).success).toBe(false)
  })
})
