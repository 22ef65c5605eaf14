import { afterEach, expect, it, vi } from "vitest"
import { isOrderKey, orderKey } from "./order-key"

const ORDER = "order_01K0ABCDEFGHJKMNPQRSTVWXYZ"
const OTHER = "order_01K0ABCDEFGHJKMNPQRSTVWXYA"

afterEach(() => {
  vi.unstubAllEnvs()
})

it("an order has one key, which opens it and no other", () => {
  expect(orderKey(ORDER)).toBe(orderKey(ORDER))
  expect(isOrderKey(ORDER, orderKey(ORDER))).toBe(true)
  expect(isOrderKey(OTHER, orderKey(ORDER))).toBe(false)
})

it("a key has at least 128 bits and only what a link can carry", () => {
  expect(orderKey(ORDER)).toMatch(/^[\w-]{24}$/)
})

it.each(["", "x", "\u0000", "đ".repeat(24), "A".repeat(24), "A".repeat(10_000)])(
  "%j opens nothing",
  (key) => {
    expect(isOrderKey(ORDER, key)).toBe(false)
  },
)

it("another secret gives other keys", () => {
  const key = orderKey(ORDER)
  vi.stubEnv("SERIAL_KEY", "một bí mật khác, dài hơn ba mươi hai ký tự")
  expect(isOrderKey(ORDER, key)).toBe(false)
})
