import fc from "fast-check"
import { expect, test } from "vitest"
import { anyText } from "../test/any-text"
import { utf8 } from "./utf8"

test("writes the bytes the platform's own encoder writes, lone surrogates included", () => {
  const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })
  fc.assert(
    fc.property(fc.oneof(text, anyText()), (sample) => {
      expect([...utf8(sample)]).toEqual([...new TextEncoder().encode(sample)])
    }),
  )
})
