import type { Vnd } from "./money"

/** What one piece holds: grams of what is weighed, millilitres of what is poured. */
export interface Content {
  amount: number
  measure: "g" | "ml"
}

export interface UnitPrice {
  price: Vnd
  /** Of how many grams or millilitres the price is. */
  of: 1 | 100 | 1000
  measure: Content["measure"]
}

const WRITTEN = /(?:^|[^\p{L}\d.,])(\d{1,4}(?:[.,]\d{1,3})?)\s*(kg|gram|gam|gr|g|ml|lít|lit|l)(?![\p{L}\d])/iu

const GRAMS: Readonly<Record<string, Content>> = {
  kg: { amount: 1000, measure: "g" },
  g: { amount: 1, measure: "g" },
  gr: { amount: 1, measure: "g" },
  gam: { amount: 1, measure: "g" },
  gram: { amount: 1, measure: "g" },
  ml: { amount: 1, measure: "ml" },
  l: { amount: 1000, measure: "ml" },
  lit: { amount: 1000, measure: "ml" },
  lít: { amount: 1000, measure: "ml" },
}

/** What the unit or the name says a piece holds: `hũ 250 g`, `chai 0,5 lít`, `kg`; null where neither says. */
export function contentOf(...texts: readonly string[]): Content | null {
  for (const text of texts) {
    const said = text.normalize("NFC")
    const whole = GRAMS[said.trim().toLowerCase()]
    if (whole) return whole
    const [, number = "", name = ""] = WRITTEN.exec(said) ?? []
    const of = GRAMS[name.toLowerCase()]
    const amount = Number(number.replace(",", ".")) * (of?.amount ?? 0)
    if (of && amount > 0) return { amount, measure: of.measure }
  }
  return null
}

/** Of the smallest measure that costs at least a hundred đồng, so that the number stays short and whole. */
export function unitPrice(price: Vnd, content: Content): UnitPrice {
  const { amount, measure } = content
  const of = ([1, 100] as const).find((measures) => (price * measures) / amount >= SMALLEST_VND) ?? 1000
  return { price: Math.round((price * of) / amount), of, measure }
}

const SMALLEST_VND = 100
