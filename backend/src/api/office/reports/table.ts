/** A sheet of an export: whole numbers and texts stay what they are in every format. */
export type Cell = string | number | null

export interface Sheet {
  name: string
  /** The first row is the heading. */
  rows: readonly (readonly Cell[])[]
}

/** A report as a file: its summary first, then its tables. */
export interface ReportFile {
  /** Without extension, ASCII. */
  name: string
  sheets: readonly Sheet[]
}
