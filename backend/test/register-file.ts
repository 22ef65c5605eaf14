import { isDay } from "@ocop/shared/day"
import type { SheetData } from "write-excel-file/node" with { "resolution-mode": "import" }

/** One line of a register by its headings, and files made of such lines. */
export type Line = Record<string, string>

export const GOOD: Line = {
  STT: "1",
  "Tên sản phẩm": "Tiêu Tiên Phước",
  "Chủ thể": "Hợp tác xã Sơn Tiến",
  "Loại hình": "Hợp tác xã",
  "Mã số thuế": "",
  "Điện thoại": "0900 000 015",
  "Xã, phường, đặc khu": "Xã Tiên Phước",
  "Huyện cũ": "Huyện Tiên Phước",
  "Bộ sản phẩm": "Gia vị khác (muối, hành, tỏi, tiêu)",
  "Hạng sao": "4",
  Điểm: "70,9",
  "Số quyết định": "4106/QĐ-UBND",
  "Ngày quyết định": "19/12/2025",
  "Cơ quan công nhận": "UBND thành phố Đà Nẵng",
  "Có giá trị đến": "19/12/2028",
  "Mã vạch GTIN": "9520026000194",
  "Đơn vị tính": "hũ",
  "Giá bán lẻ (đồng)": "95.000",
}

export const SECOND: Line = {
  ...GOOD,
  STT: "2",
  "Tên sản phẩm": "Heo thảo dược Xứ Tiên",
  "Chủ thể": "Tổ hợp tác Xứ Tiên",
  "Loại hình": "Tổ hợp tác",
  "Bộ sản phẩm": "Thịt, thủy sản, trứng, sữa tươi",
  "Hạng sao": "3",
  Điểm: "64",
  "Mã vạch GTIN": "",
  "Đơn vị tính": "kg",
  "Giá bán lẻ (đồng)": "178.000",
}

export function csv(lines: readonly Line[], headings = Object.keys(GOOD)): Buffer {
  const rows = [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? ""))]
  return Buffer.from(rows.map((row) => row.map(quoted).join(",")).join("\n"))
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that starts with `=` is written as a formula; titles stand above the headings. */
export async function xlsx(lines: readonly Line[], headings = Object.keys(GOOD)): Promise<Buffer> {
  const table = [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? ""))]
  const data: SheetData = [[{ value: "DANH SÁCH SẢN PHẨM" }], ...table.map((row) => row.map(cell))]
  const { default: writeXlsx } = await import("write-excel-file/node")
  return writeXlsx(data, { sheet: "Danh sách" }).toBuffer()
}

function cell(text: string) {
  if (text === "") return null
  if (text.startsWith("=")) return { value: text.slice(1), type: "Formula" as const }
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
  const day = `${date?.[3]}-${date?.[2]}-${date?.[1]}`
  return isDay(day) ? { value: new Date(day), type: Date, format: "dd/mm/yyyy" } : { value: text }
}
