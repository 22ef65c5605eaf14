import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { transferCode, transferCodesIn } from "./transfer-code"

const bytes = fc.uint8Array({ minLength: 11, maxLength: 32 })
const CODE = transferCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))

describe("the code of a transfer", () => {
  it("is sixteen capitals and digits, short enough for a VietQR code and plain enough for every bank", () => {
    fc.assert(fc.property(bytes, (some) => /^OCOP[2-9A-HJKMNP-Z]{12}$/.test(transferCode(some))))
  })

  it.each([
    ["as it was sent", CODE],
    ["in small letters", CODE.toLowerCase()],
    ["with the bank's words around it", `MBVCB.7193847.${CODE}.CT tu 0123456789 NGUYEN VAN A toi 987 tai MB`],
    ["run together with what stands beside it", `FT26326${CODE}NGUYENVANA chuyen tien`],
    ["broken by spaces", `${CODE.slice(0, 6)} ${CODE.slice(6, 11)} ${CODE.slice(11)} GD 1234`],
    ["broken by marks", `thanh toan: ${CODE.slice(0, 4)}-${CODE.slice(4, 9)}.${CODE.slice(9)}`],
    ["after the prefix alone", `OCOP DA NANG OCOP${CODE}`],
  ])("is found %s", (_, content) => {
    expect(transferCodesIn(content)).toEqual([CODE])
  })

  it("is found once where a bank repeats it, and each where there are two", () => {
    const other = transferCode(new Uint8Array([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]))
    expect(transferCodesIn(`${CODE} ${CODE}`)).toEqual([CODE])
    expect(transferCodesIn(`${CODE} ${other}`)).toEqual([CODE, other])
  })

  it("with one sign wrong, or two neighbours swapped, is none", () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 4, max: 15 }),
        fc.constantFrom(..."2345ABCD"),
        (some, at, sign) => {
          const code = transferCode(some)
          const slip = code.slice(0, at) + sign + code.slice(at + 1)
          const swap = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1)
          const others = [slip, swap].filter((text) => text !== code && text.startsWith("OCOP"))
          return others.every((text) => transferCodesIn(text).length === 0)
        },
      ),
    )
  })

  it("is not seen in words that only look like one", () => {
    for (const content of [
      "",
      "OCOP",
      "mua hang OCOP Da Nang",
      `${CODE.slice(0, 15)}`,
      "thanh toán đơn hàng",
    ])
      expect(transferCodesIn(content)).toEqual([])
  })
})
