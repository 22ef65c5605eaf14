import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseSerial } from "./gs1"
import { checkSerial, keyedSerial, lotKey, serialFrom } from "./serial"

const master = new Uint8Array(32).fill(7)
const gtin = "08938500000010"
const key = lotKey(master, gtin, "L2611A")
const random = fc.uint8Array({ minLength: 8, maxLength: 8 })

describe("serials (GS1 General Specifications, AI 21: at most 20 characters of set 82)", () => {
  test("of both kinds may stand in a GS1 carrier", () => {
    fc.assert(
      fc.property(random, (bytes) => {
        for (const serial of [serialFrom(bytes), keyedSerial(key, bytes)])
          expect(parseSerial(serial)).toEqual({ ok: true, value: serial })
      }),
    )
  })

  test("keep 60 random bits, and no two of 10,000 begin alike further than chance allows", () => {
    const serials = Array.from({ length: 10_000 }, () => serialFrom(randomBytes(8))).sort()
    expect(new Set(serials).size).toBe(10_000)
    const shared = serials.slice(1).map((serial, index) => commonStart(serial, serials[index] ?? ""))
    // 10,000²/2 pairs over 32^10 beginnings of ten characters: once in 20 million runs.
    expect(Math.max(...shared)).toBeLessThan(10)
    expect(serialFrom(new Uint8Array(8).fill(255))).toBe("ZZZZZZZZZZZZ")
  })
})

describe("the keyed check (decision: a stamp's serial carries its own check)", () => {
  test("a serial of the lot is genuine, one with any character changed is forged", () => {
    const change = fc.tuple(random, fc.nat(19), fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
    fc.assert(
      fc.property(change, ([bytes, at, character]) => {
        const serial = keyedSerial(key, bytes)
        expect(checkSerial(key, serial)).toBe("genuine")
        const altered = serial.slice(0, at) + character + serial.slice(at + 1)
        if (altered !== serial) expect(checkSerial(key, altered)).toBe("forged")
      }),
    )
  })

  test("the key of another lot, of other goods or of another province does not sign for this one", () => {
    const serial = keyedSerial(key, new Uint8Array(8).fill(3))
    expect(checkSerial(lotKey(master, gtin, "L2611B"), serial)).toBe("forged")
    expect(checkSerial(lotKey(master, "09520026000194", "L2611A"), serial)).toBe("forged")
    expect(checkSerial(lotKey(new Uint8Array(32), gtin, "L2611A"), serial)).toBe("forged")
  })

  test("a serial without a check is judged by nobody offline", () => {
    expect(checkSerial(key, serialFrom(new Uint8Array(8)))).toBe("unkeyed")
    expect(checkSerial(key, "SN-1")).toBe("unkeyed")
  })
})

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
