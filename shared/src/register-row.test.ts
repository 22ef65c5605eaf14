import { expect, test } from "vitest"
import { registerColumns } from "./register-open-data"
import { PublicRegisterItem, PublicRegisterQuery, registerItem, type RegisterStandRow } from "./register-row"

const row: RegisterStandRow = {
  id: "reg_1",
  name: "Nước mắm Cửa Khe",
  producer: "Hộ kinh doanh Cửa Khe",
  producer_handle: "cua-khe",
  handle: "nuoc-mam-cua-khe",
  gtin: "08930000000012",
  product_code: null,
  set: "liquid_seasoning",
  group: "food",
  commune: "Xã Thăng Bình",
  commune_code: "20791",
  old_district: "Thăng Bình",
  old_province: "Quảng Nam",
  certificates: [
    {
      id: "c1",
      stars: 3,
      decided_on: "2022-12-20",
      valid_until: "2025-12-20",
      number: "3467/QĐ-UBND",
      issuer: "UBND tỉnh Quảng Nam",
      criteria: "1048-781",
      revoke_document: null,
    },
    {
      id: "c2",
      stars: 4,
      decided_on: "2025-06-02",
      valid_until: "2028-06-02",
      revoked_on: "2026-08-01",
      number: "1204/QĐ-UBND",
      issuer: "UBND tỉnh Quảng Nam",
      criteria: "148",
      revoke_document: "88/QĐ-UBND",
    },
  ],
}

test("QNg-7: each product is told with its decision, validity and state as of the day", () => {
  expect(registerItem(row, "2026-07-31")).toMatchObject({
    stars: 4,
    state: "valid",
    decision: "1204/QĐ-UBND",
    valid_until: "2028-06-02",
    revoked_on: null,
    certificates_before: 1,
    department: "agriculture",
    as_of: "2026-07-31",
  })
  expect(registerItem(row, "2024-01-01")).toMatchObject({
    stars: 3,
    decision: "3467/QĐ-UBND",
    certificates_before: 0,
  })
})

test("QĐ 26/2026 Đ.8: from the day of its revocation a product shows no stars, and by which decision", () => {
  expect(registerItem(row, "2026-08-01")).toMatchObject({
    stars: null,
    state: "revoked",
    revoked_on: "2026-08-01",
    revoke_document: "88/QĐ-UBND",
  })
})

test("a product without a decision is told as not recognised", () => {
  const item = registerItem({ ...row, certificates: [] }, "2026-08-01")
  expect(item).toMatchObject({ stars: null, state: "none", decision: null, certificates_before: 0 })
  expect(PublicRegisterItem.parse(item)).toEqual(item)
})

test("every column of the open data has its own heading and says one thing of a product", () => {
  const item = registerItem(row, "2026-08-01")
  expect(new Set(registerColumns.map(({ heading }) => heading)).size).toBe(registerColumns.length)
  const cells = Object.fromEntries(registerColumns.map(({ heading, of }) => [heading, of(item)]))
  expect(cells).toMatchObject({
    "Tình trạng": "Đã thu hồi",
    "Bộ sản phẩm": "Tương, nước mắm, gia vị dạng lỏng khác",
    "Cơ quan quản lý": "Sở Nông nghiệp và Môi trường",
    "Có giá trị đến": "2028-06-02",
  })
})

test("a question to the register is bounded and begins at the first page", () => {
  expect(PublicRegisterQuery.parse({})).toEqual({ page: 1, per: 50 })
  expect(PublicRegisterQuery.parse({ stars: "4", page: "2" })).toMatchObject({ stars: 4, page: 2 })
  for (const wrong of [{ per: "101" }, { stars: "6" }, { state: "good" }, { on: "2026-02-03" }])
    expect(PublicRegisterQuery.safeParse(wrong).success).toBe(false)
})
