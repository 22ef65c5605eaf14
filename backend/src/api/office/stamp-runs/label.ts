import type { Symbol } from "./symbol"

/** Points in a millimetre. */
export const MM = 72 / 25.4

/** Whole typefaces: the built-in fonts of PDF have no Vietnamese. */
export const FONTS = {
  text: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
}

/** GS1 General Specifications, symbol specification table 1: no module under 0.38 mm where shoppers and tills read it. */
const SMALLEST_MODULE = 0.38
const LARGEST_MODULE = 0.6
const GAP = 1
const NARROWEST_TEXT = 11
const TITLE_PT = 6.5
const LINE_PT = 5.5
/** Of a line: what counting in points may be off by. */
const ROUNDING = 0.05

export interface Label {
  title: string
  lines: string[]
  /** The same code with more and with less correction; empty where none is wanted. */
  qr: Symbol[]
  dataMatrix: Symbol | null
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

type Pdf = PDFKit.PDFDocument

/** Codes on the left, the words beside them, or below the second code where the label is narrow. All in millimetres. */
export function drawLabel(file: Pdf, label: Label, { edge, ...box }: Box & { edge: number }): void {
  const inner = {
    x: box.x + edge,
    y: box.y + edge,
    width: box.width - 2 * edge,
    height: box.height - 2 * edge,
  }
  const qr = label.qr.find((symbol) => moduleOf(symbol, inner.height) >= SMALLEST_MODULE) ?? label.qr.at(-1)
  const qrSide = qr ? drawSymbol(file, qr, inner.x, inner.y, inner.height) : 0
  const start = inner.x + (qrSide > 0 ? qrSide + GAP : 0)
  const rest: Box = { x: start, y: inner.y, width: inner.x + inner.width - start, height: inner.height }
  const matrixSide = label.dataMatrix
    ? drawSymbol(file, label.dataMatrix, rest.x, rest.y, Math.min(rest.width, rest.height))
    : 0
  drawWords(file, label, wordsBox(rest, matrixSide))
}

function wordsBox(rest: Box, matrixSide: number): Box {
  if (matrixSide === 0) return rest
  const beside = rest.width - matrixSide - GAP
  if (beside >= NARROWEST_TEXT) return { ...rest, x: rest.x + matrixSide + GAP, width: beside }
  return { ...rest, y: rest.y + matrixSide + GAP / 2, height: rest.height - matrixSide - GAP / 2 }
}

function moduleOf({ size, quiet }: Symbol, room: number): number {
  return Math.min(LARGEST_MODULE, room / (size + 2 * quiet))
}

/** Answers the side of the square it took, its light margin included. */
function drawSymbol(file: Pdf, symbol: Symbol, x: number, y: number, room: number): number {
  const module = moduleOf(symbol, room)
  const { size, quiet } = symbol
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = column
      while (column < size && symbol.dark(column, row)) column++
      if (column === from) continue
      const [left, top] = [x + (quiet + from) * module, y + (quiet + row) * module]
      file.rect(left * MM, top * MM, (column - from) * module * MM, module * MM)
    }
  }
  file.fill("black")
  return module * (size + 2 * quiet)
}

/** As many words as there is room for, a word too long for its line cut off. */
function drawWords(file: Pdf, { title, lines }: Label, box: Box): void {
  const width = box.width * MM
  const bottom = (box.y + box.height) * MM
  let top = (box.y + GAP / 2) * MM
  const put = (text: string, font: string, size: number, most: number) => {
    file.font(font).fontSize(size)
    const line = file.currentLineHeight()
    const room = Math.min(most, Math.floor((bottom - top) / line + ROUNDING))
    if (room < 1) return
    const needed = Math.min(room, Math.round(file.heightOfString(text, { width }) / line))
    file.text(text, box.x * MM, top, {
      width,
      height: (needed + ROUNDING) * line,
      ellipsis: true,
      lineGap: 0,
    })
    top += needed * line
  }
  put(title, "bold", TITLE_PT, 2)
  for (const line of lines) put(line, "text", LINE_PT, 2)
}
