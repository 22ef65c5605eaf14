import { expect, test } from "vitest"
import { added, setTo } from "./cart-change"
import { applied, needsCare, piecesOf, totalOf, viewLine } from "./cart-view"

const LINE = {
  ...{ id: "line", variant_id: "v", product_id: "p", quantity: 3, unit_price: 95_000 },
  ...{ product_title: "Tiêu đen", product_handle: "tieu-den", thumbnail: "/art/pepper.svg" },
}
const NOW = { id: "p", variant_id: "v", price: 95_000, unit: "hũ", available: 10, stopped: false }
const GOODS = { product_id: "q", title: "Mắm", image: "", handle: "mam", unit: "chai", price: 50_000 }
const seen = (now: Partial<typeof NOW> | null, line = LINE) =>
  viewLine(line, new Map(now ? [["p", { ...NOW, ...now }]] : []))

test.each([
  ["goods that left the shop are gone", null, "gone"],
  ["goods under a stop are halted", { stopped: true }, "stopped"],
  ["goods without stock are sold out", { available: 0 }, "sold_out"],
  ["less stock than wanted is said", { available: 2 }, "less"],
  ["enough stock is no trouble", { available: 3 }, null],
] as const)("%s", (_name, now, trouble) => {
  expect(seen(now).trouble).toBe(trouble)
})

test("another price is today's, and the former one is told", () => {
  const line = seen({ price: 100_000 })
  expect([line.price, line.was, needsCare(line)]).toEqual([100_000, 95_000, true])
  expect(needsCare(seen({}))).toBe(false)
})

test("what a price is reduced from stands beside it, where it may be called reduced", () => {
  const reduced = { lowest: 120_000, since: "2026-11-20T00:00:00Z" }
  expect(viewLine(LINE, new Map([["p", { ...NOW, reduced }]])).former).toBe(120_000)
  expect(seen({}).former).toBeNull()
})

test("where the shop cannot be asked, the cart stands as it was kept", () => {
  expect(viewLine(LINE, undefined)).toMatchObject({ price: 95_000, was: null, trouble: null, left: null })
})

test("what is pending is seen at once: more, fewer, gone, and goods the server has not heard of", () => {
  const lines = [seen({})]
  expect(applied(lines, added({}, "v", 2, GOODS))[0]?.quantity).toBe(5)
  expect(applied(lines, setTo({}, "v", 1, 3, GOODS))[0]?.quantity).toBe(1)
  expect(applied(lines, setTo({}, "v", 0, 3, GOODS))).toEqual([])
  const both = applied(lines, added({}, "w", 2, GOODS))
  expect([piecesOf(both), totalOf(both)]).toEqual([5, 3 * 95_000 + 2 * 50_000])
})

test("taking fewer settles a shortage, taking more begins one", () => {
  const short = [seen({ available: 2 })]
  expect(applied(short, setTo({}, "v", 2, 3, GOODS))[0]?.trouble).toBeNull()
  const enough = [seen({ available: 4 })]
  expect(applied(enough, setTo({}, "v", 5, 3, GOODS))[0]?.trouble).toBe("less")
})
