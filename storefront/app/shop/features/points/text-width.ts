import { withoutMarks } from "@ocop/shared/fold"

/** Of the letters of Be Vietnam Pro at weight 500, in parts of the size; a little generous. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,'’ijlI]/, 0.29],
  [/[rtf()]/, 0.5],
  [/[mwMWOQ]/, 0.87],
  [/[A-Z]/, 0.74],
]
const OTHERS = 0.66

export function textWidth(text: string, size: number): number {
  const letters = [...withoutMarks(text)]
  return letters.reduce((sum, letter) => sum + size * widthOf(letter), 0)
}

function widthOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS
}
