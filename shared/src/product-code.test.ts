import { expect, test } from "vitest"
import { parseProductCode } from "./product-code"

test.each([
  ["48-20410-1-2025", "48-20410-1-2025"],
  ["49-502-20341-1-2025", "49-502-20341-1-2025"],
  [" 48 – 20410 – 12 – 2026 ", "48-20410-12-2026"],
])("%j is a product code, old or new", (text, code) =>
  expect(parseProductCode(text)).toEqual({ ok: true, value: code }),
)

test.each(["48-20410-1", "4-20410-1-2025", "48-20410-1-1925", "48-2041-1-2025", "OCOP-1", ""])(
  "%j is none",
  (text) =>
    expect(parseProductCode(text)).toMatchObject({ ok: false, error: { code: "product_code_invalid" } }),
)
