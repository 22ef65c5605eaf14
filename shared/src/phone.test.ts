import { expect, test } from "vitest"
import { parsePhone } from "./phone"

test.each([
  ["0905 123 456", "0905123456"],
  ["0905.123.456", "0905123456"],
  ["+84 905 123 456", "0905123456"],
  ["84905123456", "0905123456"],
  ["(+84) 0905 123 456".replace(/[()]/g, ""), "0905123456"],
  ["905123456", "0905123456"],
  ["0235 3851 234", "02353851234"],
  ["1900 1234", "19001234"],
  ["0905 123 456 / 0914 000 000", "0905123456"],
])("%j is %s", (text, phone) => expect(parsePhone(text)).toEqual({ ok: true, value: phone }))

test.each(["123", "0905 12", "gọi sau", "00000000000000", "+1 212 555 0100"])(
  "%j is no number of Vietnam",
  (text) => expect(parsePhone(text)).toMatchObject({ ok: false, error: { code: "phone_invalid" } }),
)
