import { contentOf } from "./unit-price"

/** What is known of how heavy one piece is. `weight` is Medusa's, in grams. */
export interface WeighedGoods {
  weight: number | null
  unit: string
  title: string
}

/** What a piece is taken for when nothing says how heavy it is. */
export const USUAL_GRAMS = 500

/** Nobody sends heavier pieces by parcel: whatever reads as more is not a weight. */
const MOST_GRAMS = 100_000

/** Grams of one piece for its carriage: as weighed, else as its unit or its name says (`hũ 250 g`), else as usual. */
export function goodsGrams({ weight, unit, title }: WeighedGoods): number {
  if (weight !== null && weight > 0 && weight <= MOST_GRAMS) return Math.ceil(weight)
  return readGrams(unit) ?? readGrams(title) ?? USUAL_GRAMS
}

/** `túi 5 kg` → 5000, `3 hũ x 250g` → 750; a litre is taken for a kilogram. Null where no size is written. */
export function readGrams(text: string): number | null {
  const content = contentOf(text)
  if (!content) return null
  const [, before, after] = PIECES.exec(text) ?? []
  const grams = Math.ceil(content.amount * Number(before ?? after ?? 1))
  return grams > 0 && grams <= MOST_GRAMS ? grams : null
}

/** How many of the size are packed together: before the sign in `3 hũ x 250g`, after it in `250g x 3`. */
const PIECES = /(?<![\p{L}\d.,])(\d{1,3})\s*\p{L}*\s*[x×*]\s*[\d.,]+\s*\p{L}|[x×*]\s*(\d{1,3})(?![\d.,])/u
