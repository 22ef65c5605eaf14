/** What a spreadsheet takes for the start of a formula, also after blanks and in full width. */
const FORMULA_START = /^[\s\u00A0]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Numbers stay numbers; a text that would run as a formula is led in by an apostrophe and otherwise kept to the letter. */
export function csvCell(cell: string | number | null): string {
  if (cell === null) return ""
  if (typeof cell === "number") return String(cell)
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
