import { expect, test } from "vitest"
import { matchHeading, type RegisterField, registerHeadings } from "./register-heading"

const spellings: [RegisterField, string][] = [
  ["ordinal", "STT"],
  ["ordinal", "TT"],
  ["name", "Tên sản phẩm"],
  ["name", "TÊN SẢN PHẨM OCOP"],
  ["name", "Sản phẩm"],
  ["name", "Tên sản phẩm đăng ký"],
  ["producer", "Chủ thể"],
  ["producer", "Tên chủ thể OCOP"],
  ["producer", "Chủ thể (công ty, HTX, hộ)"],
  ["producer", "Cơ sở sản xuất"],
  ["producer", "Đơn vị sản xuất"],
  ["legal_form", "Loại hình"],
  ["legal_form", "Loại hình chủ thể"],
  ["tax_code", "Mã số thuế"],
  ["tax_code", "MST"],
  ["phone", "Điện thoại"],
  ["phone", "Số điện thoại liên hệ"],
  ["phone", "SĐT"],
  ["commune", "Xã/phường"],
  ["commune", "Xã, phường, thị trấn"],
  ["commune", "Xã, phường, đặc khu"],
  ["old_district", "Huyện (cũ)"],
  ["old_district", "Huyện, thị xã, thành phố"],
  ["old_district", "Huyện/TX/TP"],
  ["old_district", "Địa bàn huyện"],
  ["address", "Địa chỉ"],
  ["product_set", "Bộ sản phẩm"],
  ["product_set", "Nhóm sản phẩm"],
  ["product_set", "Nhóm"],
  ["product_set", "Nhóm/bộ"],
  ["stars", "Hạng sao"],
  ["stars", "Số sao"],
  ["stars", "Xếp hạng"],
  ["stars", "Kết quả phân hạng"],
  ["stars", "Đạt sao"],
  ["stars", "Phân hạng (sao)"],
  ["score", "Điểm"],
  ["score", "Tổng điểm"],
  ["score", "Số điểm"],
  ["score", "Điểm đánh giá"],
  ["number", "Số quyết định"],
  ["number", "Quyết định công nhận"],
  ["number", "Số QĐ"],
  ["number", "Số, ngày quyết định"],
  ["decided_on", "Ngày quyết định"],
  ["decided_on", "Ngày ban hành"],
  ["decided_on", "Ngày công nhận"],
  ["decided_on", "Ngày, tháng, năm ban hành"],
  ["issuer", "Cơ quan ban hành"],
  ["issuer", "Cơ quan công nhận"],
  ["issuer", "Cấp công nhận"],
  ["valid_until", "Có giá trị đến"],
  ["valid_until", "Hiệu lực đến ngày"],
  ["valid_until", "Ngày hết hạn"],
  ["valid_until", "Thời hạn"],
  ["extended_until", "Gia hạn đến"],
  ["revoked_on", "Ngày thu hồi"],
  ["revoke_reason", "Lý do thu hồi"],
  ["revoke_document", "Quyết định thu hồi"],
  ["revoke_document", "Số QĐ thu hồi"],
  ["product_code", "Mã sản phẩm"],
  ["product_code", "Mã số sản phẩm OCOP"],
  ["gtin", "Mã vạch GTIN"],
  ["gtin", "GTIN"],
  ["gtin", "Mã số mã vạch"],
  ["unit", "Đơn vị tính"],
  ["unit", "ĐVT"],
  ["price", "Giá bán lẻ (đồng)"],
  ["price", "Đơn giá"],
  ["price", "Giá"],
  ["vat_rate", "Thuế suất GTGT"],
  ["vat_rate", "VAT (%)"],
  ["opening_stock", "Tồn đầu"],
  ["description", "Mô tả sản phẩm"],
  ["story", "Câu chuyện chủ thể"],
]

test.each(spellings)("%s is what the heading %j means", (field, heading) => {
  expect(matchHeading(heading)?.field).toBe(field)
  expect(matchHeading(heading.normalize("NFD").toUpperCase())?.field).toBe(field)
  expect(matchHeading(`  ${heading}\n`)?.field).toBe(field)
})

test.each(["Ghi chú", "Điểm bán", "Năm", "Doanh thu", "", "(1)"])(
  "%j is a column nobody asked for",
  (heading) => expect(matchHeading(heading)).toBeUndefined(),
)

test("every field is found by the name a message asks for it under", () => {
  for (const [field, { name }] of Object.entries(registerHeadings))
    expect(matchHeading(name)?.field).toBe(field)
})
