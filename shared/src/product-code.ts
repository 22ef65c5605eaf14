import { err, ok, type Result } from "./result"

/** Printed on every score sheet: province, (old district,) commune, the commune's running number, year of evaluation. */
const SINCE_2025 = /^\d{2}-\d{5}-\d{1,4}-20\d{2}$/
const BEFORE_2025 = /^\d{2}-\d{3}-\d{5}-\d{1,4}-20\d{2}$/

/** An OCOP product code, old (`49-502-20341-1-2025`) or new (`48-20410-1-2025`). Error: `product_code_invalid`. */
export function parseProductCode(text: string): Result<string> {
  const code = text.replace(/\s/g, "").replace(/[‐-―−]/g, "-")
  if (SINCE_2025.test(code) || BEFORE_2025.test(code)) return ok(code)
  return err({ code: "product_code_invalid", field: "product_code" })
}
