import { expect, test } from "vitest"
import { duplicates, officeItem, type RegisterFacts } from "./register-office"
import { registerItem, type RegisterStandRow } from "./register-row"

const DAY = "2026-11-21"
const row: RegisterStandRow = {
  id: "reg_1",
  name: "Nước mắm Cửa Khe",
  producer: "Cơ sở Cửa Khe",
  producer_handle: "cua-khe",
  handle: "nuoc-mam",
  gtin: "08930000000012",
  product_code: null,
  set: "liquid_seasoning",
  group: "food",
  commune: null,
  commune_code: null,
  old_district: null,
  old_province: null,
  certificates: [
    {
      id: "c1",
      stars: 4,
      decided_on: "2025-06-02",
      valid_until: "2028-06-02",
      number: "1204/QĐ-UBND",
      issuer: "UBND tỉnh Quảng Nam",
      criteria: "148",
      revoke_document: "88/QĐ-UBND",
    },
  ],
}
const healthy: RegisterFacts = {
  registered_on: "2026-01-01",
  points_selling: 2,
  stock_milli: 12_000,
  stamped: true,
  last_sale_on: "2026-11-20",
  last_receipt_on: null,
  last_confirmed_on: null,
  papers: [
    { kind: "food_safety", number: "1", expires_on: null },
    { kind: "quality_declaration", number: "2", expires_on: null },
    { kind: "test_report", number: "3", expires_on: "2027-06-01" },
  ],
  revocations: [],
}
const flagged = (change: Partial<RegisterFacts>, changed: Partial<RegisterStandRow> = {}) =>
  officeItem(registerItem({ ...row, ...changed }, DAY), { ...healthy, ...change }, false)

test("a product with its papers, stamps, bar code and sales has no flag", () => {
  expect(flagged({})).toMatchObject({ flags: [], papers: "complete", reason_vi: null, points_selling: 2 })
})

test("QN-39: a lapsed required paper is flagged, a missing one is told", () => {
  const papers = healthy.papers.map((paper) => ({ ...paper, expires_on: "2026-11-20" }))
  expect(flagged({ papers })).toMatchObject({ flags: ["lapsed_paper"], papers: "lapsed" })
  expect(flagged({ papers: [] })).toMatchObject({ flags: [], papers: "missing" })
})

test("ĐN-9: in force and neither sold, received nor confirmed for six months is dormant", () => {
  expect(flagged({ last_sale_on: "2026-05-20" }).flags).toEqual(["dormant"])
  expect(flagged({ last_sale_on: null, last_confirmed_on: "2026-10-01" }).flags).toEqual([])
})

test("QN-41, QN-54: in force without a stamp or without a GS1 bar code is flagged; an internal number is none", () => {
  expect(flagged({ stamped: false }).flags).toEqual(["no_stamp"])
  expect(flagged({}, { gtin: null }).flags).toEqual(["no_gtin"])
  expect(flagged({}, { gtin: "02900000000018" }).flags).toEqual(["no_gtin"])
})

test("QT-31: expired goods that sales points still hold are flagged, and the office is told why", () => {
  const certificates = row.certificates.map((one) => ({ ...one, valid_until: "2026-10-01" }))
  expect(flagged({}, { certificates })).toMatchObject({
    flags: ["still_on_shelf"],
    reason_vi: "Quyết định 1204/QĐ-UBND hết giá trị sau ngày 01/10/2026",
  })
  const revoked = row.certificates.map((one) => ({ ...one, revoked_on: "2026-10-01" }))
  expect(flagged({ stock_milli: 0 }, { certificates: revoked })).toMatchObject({
    flags: [],
    reason_vi: "Quyết định 1204/QĐ-UBND bị thu hồi từ ngày 01/10/2026 theo 88/QĐ-UBND",
  })
})

test("QĐ 26/2026 Đ.7: in the renewal window the office reads by when the file is due, 120 days before the end", () => {
  const certificates = row.certificates.map((one) => ({ ...one, valid_until: "2027-04-20" }))
  expect(flagged({}, { certificates })).toMatchObject({
    state: "renewal_window",
    reason_vi: "Nộp hồ sơ đánh giá lại chậm nhất ngày 21/12/2026",
  })
})

test("QĐ 26/2026 Đ.8.1: what a revocation rests on is told where it is known, of the decision that revoked", () => {
  const certificates = row.certificates.map((one) => ({ ...one, revoked_on: "2026-10-01" }))
  const told = (ground: "b" | null, reason: string | null, document = "88/QĐ-UBND") =>
    flagged({ revocations: [{ document, ground, reason }] }, { certificates }).reason_vi
  expect(told("b", "Mẫu không đạt")).toMatch(
    / theo 88\/QĐ-UBND, lý do: Không còn đáp ứng tiêu chí \(QĐ 26\/2026, Đ\.8\.1\.b\); Mẫu không đạt$/,
  )
  expect(told(null, "Mẫu không đạt")).toMatch(/, lý do: Mẫu không đạt$/)
  expect(told(null, null)).toMatch(/ theo 88\/QĐ-UBND$/)
  expect(told("b", null, "89/QĐ-UBND")).not.toMatch(/lý do/)
})

test("QN-37: registered for more than a year without a decision or a sale is flagged", () => {
  const registered_on = "2025-11-01"
  expect(flagged({ registered_on, stock_milli: 0 }, { certificates: [] }).flags).toEqual(["unrecognised"])
  expect(flagged({ registered_on, last_sale_on: null, last_receipt_on: DAY }).flags).toEqual(["unrecognised"])
  expect(flagged({ registered_on }).flags).toEqual([])
})

test("QN-36: like names of different producers in one set may be one product; a producer's own are not", () => {
  const items = [
    { id: "a", name: "Nước mắm nhĩ đặc biệt Hai Lúa", producer: "Cơ sở Hai Lúa", set: "liquid_seasoning" },
    { id: "b", name: "Nước mắm nhĩ", producer: "HTX Tam Thanh", set: "liquid_seasoning" },
    { id: "c", name: "Nước mắm nhĩ", producer: "HTX Tam Thanh", set: "animal_product" },
    { id: "d", name: "Nước mắm cá cơm", producer: "HTX Tam Thanh", set: "liquid_seasoning" },
    { id: "e", name: "Trà mướp", producer: "Hộ Lan", set: "tea" },
    { id: "f", name: "Trà mướp thượng hạng", producer: "Hộ Lan", set: "tea" },
  ]
  expect([...duplicates(items)].sort()).toEqual(["a", "b"])
})
