import { expect, test } from "vitest"
import { formatPhone, tidyPhone } from "./phone"

test.each(["+84 905 123 456", "84905123456", "0905.123.456", "(0905) 123-456"])(
  "%s is one number",
  (text) => {
    expect(tidyPhone(text)).toBe("0905123456")
  },
)

test("a mobile number is read out in three groups, anything else as it is", () => {
  expect(formatPhone("0905123456")).toBe("0905 123 456")
  expect(formatPhone("1900 1234")).toBe("1900 1234")
})
