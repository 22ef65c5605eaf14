import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anyText } from "../test/any-text"
import { sha256Hex } from "./sha256"

describe("sha256Hex", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("gives the published digest (case %#)", (text, digest) => expect(sha256Hex(text)).toBe(digest))

  test("agrees with the platform on any text", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"))
      }),
    )
  })

  test.each([54, 55, 56, 57, 63, 64, 65, 119, 120])("pads %d bytes right", (length) => {
    const text = "x".repeat(length)
    expect(sha256Hex(text)).toBe(createHash("sha256").update(text).digest("hex"))
  })
})
