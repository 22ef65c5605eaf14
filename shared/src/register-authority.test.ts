import { describe, expect, test } from "vitest"
import { complaints, row } from "../test/register-lines"

const decided = (issuer: string, stars: string, day: string) =>
  complaints(
    row({
      ...{ "Cơ quan ban hành": issuer, "Hạng sao": stars, Điểm: "", "Ngày quyết định": day },
      "Có giá trị đến": day.replace(/\d{4}$/, (year) => String(Number(year) + 3)),
    }),
  ).map(([, , code]) => code)

describe("a register carried over: who could recognise which stars on the day", () => {
  test.each([
    ["QĐ 148/QĐ-TTg: districts 3 stars", "UBND huyện Tiên Phước", "3", "17/01/2025", []],
    ["QĐ 148/QĐ-TTg: not 4", "UBND huyện Tiên Phước", "4", "17/01/2025", ["authority_may_not_issue"]],
    ["no district from 01/07/2025", "UBND huyện Tiên Phước", "3", "17/07/2025", ["authority_abolished"]],
    [
      "QĐ 26/2026 Đ.4: 5 stars by the Ministry",
      "UBND tỉnh Quảng Ngãi",
      "5",
      "17/06/2026",
      ["authority_may_not_issue"],
    ],
    ["a province's 3 stars of districts' years pass", "UBND tỉnh Quảng Ngãi", "3", "18/07/2024", []],
    ["a body not known by its name passes", "Hội đồng OCOP tỉnh", "5", "17/01/2025", []],
    ["a day before the criteria passes", "UBND huyện Tiên Phước", "4", "17/01/2019", []],
  ])("%s", (_, issuer, stars, day, codes) => expect(decided(issuer, stars, day)).toEqual(codes))
})

test("two decisions of one day for one product leave open which holds", () => {
  const other = { "Số quyết định": "378/QĐ-BNN-VPĐP" }
  expect(complaints(row(), row(other))).toEqual([[5, "Số quyết định", "certificates_overlap"]])
})
