import { expect, test } from "vitest"
import { findLegalForm } from "./legal-form"

test.each([
  ["Hộ kinh doanh", "household"],
  ["HKD Nguyễn Thanh Toàn", "household"],
  ["Cơ sở Hoa Nam", "household"],
  ["Tổ hợp tác", "cooperative_group"],
  ["THT Tiêu Tiên Phước", "cooperative_group"],
  ["HTX Nông nghiệp Tây Giang", "cooperative"],
  ["Liên hiệp HTX", "cooperative"],
  ["Công ty TNHH Quý Thu", "company"],
  ["CÔNG TY CP SÂM SÂM", "company"],
  ["DNTN Năm Liêu", "company"],
  ["Doanh nghiệp", "company"],
  ["company", "company"],
  ["Ban quản lý làng Triêm Tây", "other"],
  ["Khác", "other"],
])("%j is %s", (text, form) => expect(findLegalForm(text)).toBe(form))

test.each(["Quý Thu", "Lotus", "Hoà Phát", ""])("%j says no form", (text) =>
  expect(findLegalForm(text)).toBeUndefined(),
)
