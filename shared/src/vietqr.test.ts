import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { crc16, vietQrPayload } from "./vietqr"

/** Splits id, two-digit length and value; throws when a length does not fit. */
function fields(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = 0; at < text.length;) {
    const length = Number(text.slice(at + 2, at + 4))
    const value = text.slice(at + 4, at + 4 + length)
    if (value.length !== length) throw new Error(`field ${text.slice(at, at + 2)} is cut short`)
    found[text.slice(at, at + 2)] = value
    at += 4 + length
  }
  return found
}

describe("crc16", () => {
  test.each([
    ["123456789", "29B1"],
    ["", "FFFF"],
    ["A", "B915"],
  ])("%j → %s", (text, crc) => expect(crc16(text)).toBe(crc))

  test("agrees with NAPAS's published static code", () => {
    const body = "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304"
    expect(crc16(body)).toBe("F4E5")
  })
})

describe("vietQrPayload", () => {
  test("builds NAPAS's published dynamic code", () => {
    const payload = vietQrPayload({
      bin: "970403",
      account: "0011012345678",
      amount: 180_000,
      bill_number: "NPS6869",
      purpose: "thanh toan don hang",
    })
    expect(payload).toEqual({
      ok: true,
      value:
        "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E",
    })
  })

  test("builds a code with amount and purpose", () => {
    const payload = vietQrPayload({
      bin: "970436",
      account: "0123456789",
      amount: 185_000,
      purpose: "OCOP DH000123",
    })
    expect(payload).toEqual({
      ok: true,
      value:
        "00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA530370454061850005802VN62170813OCOP DH00012363046F02",
    })
  })

  test("without an amount the code is static and has neither field 54 nor 62", () => {
    const payload = vietQrPayload({ bin: "970436", account: "0123456789" })
    const found = fields(payload.ok ? payload.value : "")
    expect(found["01"]).toBe("11")
    expect(Object.keys(found).sort()).toEqual(["00", "01", "38", "53", "58", "63"])
  })

  test("drops the marks of a purpose", () => {
    const payload = vietQrPayload({ bin: "970436", account: "0123456789", purpose: " Thanh toán  đơn ĐH12 " })
    expect(fields(fields(payload.ok ? payload.value : "")["62"] ?? "")["08"]).toBe("Thanh toan don DH12")
  })

  test.each([
    [{ bin: "97043", account: "1" }, "bin_invalid"],
    [{ bin: "970436", account: "" }, "account_invalid"],
    [{ bin: "970436", account: "12345678901234567890" }, "account_invalid"],
    [{ bin: "970436", account: "012 345" }, "account_invalid"],
    [{ bin: "970436", account: "1", amount: 0 }, "amount_invalid"],
    [{ bin: "970436", account: "1", amount: -5 }, "amount_invalid"],
    [{ bin: "970436", account: "1", amount: 1.5 }, "amount_invalid"],
    [{ bin: "970436", account: "1", amount: 1e14 }, "amount_invalid"],
    [{ bin: "970436", account: "1", purpose: "a".repeat(26) }, "purpose_too_long"],
    [{ bin: "970436", account: "1", purpose: "mật ong 🍯" }, "purpose_invalid"],
    [{ bin: "970436", account: "1", bill_number: "x".repeat(26) }, "bill_number_too_long"],
  ])("%j is refused with %s", (input, code) => {
    expect(vietQrPayload(input)).toMatchObject({ ok: false, error: { code } })
  })

  test("every code reads back to what went in, and its checksum holds", () => {
    const plain = fc
      .stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 ]{0,22}[A-Za-z0-9])?$/)
      .map((text) => text.replace(/ +/g, " "))
    const input = fc.record({
      bin: fc.stringMatching(/^\d{6}$/),
      account: fc.stringMatching(/^[0-9A-Za-z]{1,19}$/),
      amount: fc.integer({ min: 1, max: 9_999_999_999 }),
      purpose: plain,
    })
    fc.assert(
      fc.property(input, (sent) => {
        const payload = vietQrPayload(sent)
        const text = payload.ok ? payload.value : ""
        const found = fields(text)
        const account = fields(fields(found["38"] ?? "")["01"] ?? "")
        expect([account["00"], account["01"], found["54"]]).toEqual([
          sent.bin,
          sent.account,
          String(sent.amount),
        ])
        expect(fields(found["62"] ?? "")["08"]).toBe(sent.purpose)
        expect(crc16(text.slice(0, -4))).toBe(text.slice(-4))
      }),
    )
  })
})
