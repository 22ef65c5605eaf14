import { drawingKind } from "./drawing-kind"
import { utf8 } from "./utf8"

/** How many ways each kind is coloured, so that goods of one kind beside each other differ. */
export const DRAWING_PALETTES = 6

export interface Drawing {
  kind: string
  /** 1 to `DRAWING_PALETTES`. */
  palette: number
  /** Below the host that serves the shop or the till. */
  path: string
}

export interface DrawnGoods {
  name: string
  product_set: string
  /** What stays when the name is mended, such as the handle: it picks the colours. */
  key: string
}

/** The drawing that stands for a product until its seller uploads a picture. */
export function drawingOf({ name, product_set, key }: DrawnGoods): Drawing {
  const kind = drawingKind(name, product_set)
  const palette = 1 + (hash(key) % DRAWING_PALETTES)
  return { kind, palette, path: drawingPath(kind, palette) }
}

export function drawingPath(kind: string, palette: number): string {
  return `/art/${kind}-${palette}.svg`
}

/** FNV-1a, 32 bits, folded so that the low bits depend on all. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const byte of utf8(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return (sum ^ (sum >>> 15)) >>> 0
}
