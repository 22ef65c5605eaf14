import { createHmac } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hmacSha256 } from "./hmac"
import { utf8 } from "./utf8"

test("RFC 4231 test case 2: the published code of a short key", () => {
  const code = hmacSha256(utf8("Jefe"), utf8("what do ya want for nothing?"))
  expect(Buffer.from(code).toString("hex")).toBe(
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  )
})

test("RFC 2104: agrees with the platform for keys shorter and longer than a block", () => {
  const bytes = fc.uint8Array({ maxLength: 200 })
  fc.assert(
    fc.property(bytes, bytes, (key, data) => {
      expect(Buffer.from(hmacSha256(key, data)).equals(createHmac("sha256", key).update(data).digest())).toBe(
        true,
      )
    }),
  )
})
