import { parseGtin } from "./gtin"
import { setsFromOld } from "./old-product-set"
import { parseProductCode } from "./product-code"
import type { RegisterProduct } from "./register"
import type { RegisterLine } from "./register-line"
import { milli, parseAmount, parseDecimal, parseQuantity, wholeAmount } from "./register-number"
import { err, ok, type Result } from "./result"
import { VatRate } from "./vat"

/** The product of a line; null when the line has errors in it. */
export function readProduct(line: RegisterLine): RegisterProduct | null {
  const name = line.needed("name", line.text("name"))
  const product_set = line.needed("product_set", readSet(line))
  const product_code = line.value("product_code", "product_code_invalid", parseProductCode)
  const trademark = line.text("trademark")
  const description = line.text("description", 5000)
  const gtin = readGtin(line)
  const unit = line.text("unit", 40)
  const price = line.value("price", "number_invalid", parseAmount, wholeAmount)
  const vat_rate = line.value("vat_rate", "vat_rate_invalid", parseVatRate, numericVatRate)
  const opening_stock_milli = line.value("opening_stock", "number_invalid", parseQuantity, milli)
  if (name === null || product_set === null) return null
  const kept = { name, product_set, product_code, trademark, description, gtin, unit, price, vat_rate }
  return { ...kept, opening_stock_milli }
}

/** A set of any criteria; one that was divided since is left to whoever knows the goods. */
function readSet(line: RegisterLine): string | null {
  const text = line.text("product_set")
  if (text === null) return null
  const [set, ...others] = setsFromOld(text)
  if (!set) return line.fail("product_set", "product_set_unknown")
  if (others.length === 0) return set.id
  const names = [set, ...others].map(({ name }) => name).join("; ")
  return line.fail("product_set", "product_set_divided", { sets: names })
}

function readGtin(line: RegisterLine): string | null {
  const text = line.text("gtin")
  if (text === null) return null
  const gtin = parseGtin(text.replace(/[\s-]/g, ""))
  if (gtin.ok) return gtin.value
  const wrongDigit = gtin.error.code === "gtin_check_digit"
  return line.fail("gtin", wrongDigit ? "gtin_check_digit" : "gtin_invalid", gtin.error.detail)
}

/** `8%`, `8`, `KCT` (not subject to VAT). */
function parseVatRate(text: string): Result<VatRate> {
  if (/^(?:kct|kkknt|không chịu thuế|không|-)$/iu.test(text)) return ok(null)
  const percent = parseDecimal(text.replace(/\s*%$/, ""))
  return percent.ok ? rateOf(percent.value) : percent
}

/** A cell formatted as a percentage holds 0.08. */
function numericVatRate(value: number): Result<VatRate> {
  return rateOf(value > 0 && value < 1 ? Math.round(value * 10_000) / 100 : value)
}

function rateOf(percent: number): Result<VatRate> {
  const rate = VatRate.safeParse(percent)
  return rate.success ? ok(rate.data) : err({ code: "vat_rate_invalid" })
}
