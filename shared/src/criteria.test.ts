import { describe, expect, test } from "vitest"
import { checkAuthority, criteria, criteriaOn, issuerLevel } from "./criteria"

describe("criteria versions by date", () => {
  test.each([
    ["QĐ 1048/QĐ-TTg: none before 21/08/2019", "2019-08-20", []],
    ["QĐ 1048/QĐ-TTg: from 21/08/2019", "2019-08-21", ["1048-781"]],
    ["QĐ 148/QĐ-TTg: the old ones end the day before 24/02/2023", "2023-02-23", ["1048-781"]],
    ["QĐ 148/QĐ-TTg: from 24/02/2023", "2023-02-24", ["148"]],
    ["QĐ 1489/QĐ-TTg: from 06/07/2025", "2025-07-06", ["148-1489"]],
    ["QĐ 26/2026 Đ.11.1: from 22/05/2026", "2026-05-22", ["26-2026", "148-1489"]],
    [
      "QĐ 26/2026 Đ.12: files in hand finish under QĐ 148 within sixty days",
      "2026-07-21",
      ["26-2026", "148-1489"],
    ],
    ["QĐ 26/2026 Đ.11.2: alone after 21/07/2026", "2026-07-22", ["26-2026"]],
  ])("%s", (_, day, versions) => expect(criteriaOn(day)).toEqual(versions))

  test("every version's points add up to 100", () => {
    for (const { points } of criteria) expect(points.a + points.b + points.c).toBe(100)
  })
})

describe("the level of an issuing body", () => {
  test.each([
    ["UBND tỉnh Quảng Nam", "province"],
    ["Chủ tịch UBND tỉnh Quảng Ngãi", "province"],
    ["Ủy ban nhân dân thành phố Đà Nẵng", "province"],
    ["UBND TP. Huế", "province"],
    ["UBND huyện Tiên Phước", "district"],
    ["UBND thị xã Điện Bàn", "district"],
    ["UBND thành phố Hội An", "district"],
    ["UBND TP Kon Tum", "district"],
    ["Bộ Nông nghiệp và Môi trường", "ministry"],
    ["Hội đồng OCOP Trung ương", "ministry"],
    ["UBND xã Trà My", null],
    ["Sở Công Thương", null],
  ])("%s: %s", (issuer, level) => expect(issuerLevel(issuer)).toBe(level))
})

describe("who may recognise which stars, and when", () => {
  const province = "UBND tỉnh Quảng Nam"
  const district = "UBND huyện Thăng Bình"
  const ministry = "Bộ Nông nghiệp và Môi trường"

  test.each([
    ["QĐ 26/2026 Đ.4: the province recognises 3 and 4 stars", province, 3, "2026-11-01", "26-2026"],
    ["QĐ 26/2026 Đ.4: the province recognises 3 and 4 stars", province, 4, "2026-11-01", "26-2026"],
    ["QĐ 26/2026 Đ.4: the Ministry recognises 5 stars", ministry, 5, "2026-11-01", "26-2026"],
    ["QĐ 148/QĐ-TTg: districts recognise 3 stars", district, 3, "2024-05-01", "148"],
    ["QĐ 148/QĐ-TTg: the province recognises 4 stars", province, 4, "2024-05-01", "148"],
    ["QĐ 1489/QĐ-TTg: 3 stars move to the province", province, 3, "2025-08-01", "148-1489"],
    ["QĐ 1048/QĐ-TTg: the province recognises 3 stars", province, 3, "2021-05-01", "1048-781"],
  ] as const)("%s (%s, %d stars)", (_, issuer, stars, decided_on, version) => {
    expect(checkAuthority({ issuer, stars, decided_on })).toMatchObject({
      ok: true,
      value: { criteria: version },
    })
  })

  test.each([
    ["QĐ 26/2026 Đ.4: not the province 5 stars", province, 5, "2026-11-01", "authority_may_not_issue"],
    ["QĐ 26/2026 Đ.4: not the Ministry 4 stars", ministry, 4, "2026-11-01", "authority_may_not_issue"],
    ["QĐ 148/QĐ-TTg: not a district 4 stars", district, 4, "2024-05-01", "authority_may_not_issue"],
    ["QĐ 148/QĐ-TTg: not the province 3 stars", province, 3, "2024-05-01", "authority_may_not_issue"],
    ["NQ 202/2025/QH15: no district from 01/07/2025", district, 3, "2025-07-01", "authority_abolished"],
    ["QĐ 1048/QĐ-TTg: nobody before 21/08/2019", province, 3, "2019-01-01", "no_criteria_on_date"],
    ["an unknown body", "Sở Công Thương", 3, "2026-11-01", "issuer_unknown"],
  ] as const)("%s", (_, issuer, stars, decided_on, code) => {
    expect(checkAuthority({ issuer, stars, decided_on })).toMatchObject({ ok: false, error: { code } })
  })

  test("a version that was not in force that day is refused", () => {
    const recognition = {
      issuer: province,
      stars: 4,
      decided_on: "2026-11-01",
      criteria: "148-1489",
    } as const
    expect(checkAuthority(recognition)).toMatchObject({
      error: { code: "criteria_not_in_force", field: "criteria" },
    })
  })

  test("QĐ 26/2026 Đ.12: a file in hand may be finished under the old criteria", () => {
    const recognition = {
      issuer: province,
      stars: 4,
      decided_on: "2026-06-01",
      criteria: "148-1489",
    } as const
    expect(checkAuthority(recognition)).toMatchObject({ value: { criteria: "148-1489" } })
  })
})
