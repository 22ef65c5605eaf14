import type { FindCommune, RegisterCell } from "../src/register"
import { parseRegister } from "../src/register-sheet"

const findCommune: FindCommune = (text) =>
  text.includes("Tam Kỳ")
    ? { code: "20341", name: "Phường Tam Kỳ", province_code: "48", old_province: "Quảng Nam" }
    : undefined
export const context = { today: "2026-11-22", findCommune }

/** Every column of a register, filled in as a careful clerk does. */
export const GOOD: Record<string, string> = {
  STT: "1",
  "Tên sản phẩm": "Bánh dừa nướng Quý Thu",
  "Chủ thể": "Công ty TNHH Quý Thu",
  "Loại hình": "Công ty",
  "Mã số thuế": "9900000016",
  "Điện thoại": "0900 000 001",
  "Xã, phường": "Phường Tam Kỳ",
  "Huyện (cũ)": "Thành phố Tam Kỳ",
  "Bộ sản phẩm": "Chế biến từ gạo, ngũ cốc",
  "Hạng sao": "5",
  Điểm: "91,75",
  "Số quyết định": "377/QĐ-BNN-VPĐP",
  "Ngày quyết định": "17/01/2025",
  "Cơ quan ban hành": "Bộ Nông nghiệp và Phát triển nông thôn",
  "Có giá trị đến": "17/01/2028",
  "Gia hạn đến": "",
  "Ngày thu hồi": "",
  "Mã sản phẩm": "49-502-20341-1-2025",
  GTIN: "9520026000019",
  "Đơn vị tính": "hộp",
  "Giá bán": "55.000",
  "Thuế suất": "8%",
  "Tồn đầu": "12",
}

export const headings = Object.keys(GOOD)

export function line(values: readonly string[]): RegisterCell[] {
  return values.map((text) => ({ text }))
}

export function row(changes: Record<string, string> = {}): RegisterCell[] {
  return line(headings.map((heading) => ({ ...GOOD, ...changes })[heading] ?? ""))
}

/** The rows under a title, an empty line and the headings: the first of them is line 4. */
export function sheet(...rows: RegisterCell[][]) {
  return [line(["PHỤ LỤC DANH SÁCH SẢN PHẨM OCOP"]), line([]), line(headings), ...rows]
}

/** What is wrong with the rows, each as line, column and code. */
export function complaints(...rows: RegisterCell[][]) {
  return parseRegister(sheet(...rows), context).errors.map(({ row, column, code }) => [row, column, code])
}
