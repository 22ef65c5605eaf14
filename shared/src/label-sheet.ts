import { z } from "zod"

/** Sheets of self-adhesive labels that shops in Vietnam sell, and rolls of label printers. */
export const LabelSheet = z.enum(["a4-65", "a4-24", "a4-21", "roll-50x30", "roll-40x20"])
export type LabelSheet = z.infer<typeof LabelSheet>

export const StampCarrier = z.enum(["qr", "datamatrix", "both"])
export type StampCarrier = z.infer<typeof StampCarrier>

/** All in millimetres; a pitch is from one label's edge to the next one's. */
export interface SheetSize {
  page: [width: number, height: number]
  label: [width: number, height: number]
  columns: number
  rows: number
  left: number
  top: number
  pitch: [across: number, down: number]
  /** Kept free inside each label: printers do not reach the edge of the paper, nor hit a label to the millimetre. */
  edge: number
}

const A4: [number, number] = [210, 297]

export const labelSheets: Record<LabelSheet, SheetSize> = {
  "a4-65": {
    page: A4,
    label: [38.1, 21.2],
    columns: 5,
    rows: 13,
    left: 4.75,
    top: 10.7,
    pitch: [40.6, 21.2],
    edge: 0.5,
  },
  "a4-24": { page: A4, label: [70, 37], columns: 3, rows: 8, left: 0, top: 0.5, pitch: [70, 37], edge: 4 },
  "a4-21": {
    page: A4,
    label: [63.5, 38.1],
    columns: 3,
    rows: 7,
    left: 7.25,
    top: 15.15,
    pitch: [66, 38.1],
    edge: 2,
  },
  "roll-50x30": roll(50, 30),
  "roll-40x20": roll(40, 20),
}

function roll(width: number, height: number): SheetSize {
  const size: [number, number] = [width, height]
  return { page: size, label: size, columns: 1, rows: 1, left: 0, top: 0, pitch: size, edge: 0.5 }
}

/** Where the label of this number stands: on which page, and its upper left corner there. */
export function labelPlace(sheet: SheetSize, index: number): { page: number; x: number; y: number } {
  const onPage = sheet.columns * sheet.rows
  const at = index % onPage
  const row = Math.floor(at / sheet.columns)
  return {
    page: Math.floor(index / onPage),
    x: sheet.left + (at % sheet.columns) * sheet.pitch[0],
    y: sheet.top + row * sheet.pitch[1],
  }
}
