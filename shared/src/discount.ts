import type { Vnd } from "./money"

/** What a line costs with and without all that was taken off it: by price list, promotion and coupon together. */
export interface DiscountedLine {
  title: string
  /** The price just before the reductions, for all its pieces. */
  before: Vnd
  paid: Vnd
}

/** Nghị định 81/2018/NĐ-CP, Điều 7: nothing is sold for less than half of its price just before the promotion. */
export function isOverHalf({ before, paid }: Pick<DiscountedLine, "before" | "paid">): boolean {
  return paid * 2 < before
}

/** The goods whose reductions come to more than the law lets pass. */
export function overHalf(lines: readonly DiscountedLine[]): string[] {
  return [...new Set(lines.filter(isOverHalf).map(({ title }) => title))]
}

/** A coupon as people type it: no blanks, capital letters. */
export function tidyCoupon(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase()
}
