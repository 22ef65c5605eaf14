import fc from "fast-check"
import { expect, test } from "vitest"
import { UuidV7, uuidv7 } from "./id"

test("is built as RFC 9562's own example of version 7", () => {
  const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
  expect(uuidv7(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
})

test.each([
  "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
  "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
  "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
  "017f22e279b07cc398c4dc0c0c07398f",
  "",
])("%j is none", (text) => expect(UuidV7.safeParse(text).success).toBe(false))

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const millis = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test("is always well formed, and a later one sorts after an earlier one", () => {
  fc.assert(
    fc.property(millis, millis, random, random, (one, other, first, second) => {
      const [a, b] = [uuidv7(one, first), uuidv7(other, second)]
      expect(UuidV7.safeParse(a).success).toBe(true)
      if (one !== other) expect(a < b).toBe(one < other)
    }),
  )
})
