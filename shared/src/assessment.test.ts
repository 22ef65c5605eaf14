import { describe, expect, test } from "vitest"
import { certificateErrors, type HeldCertificate, type NewCertificate, validUntil } from "./assessment"

const TODAY = "2026-11-22"
const added: NewCertificate = {
  kind: "first",
  number: "512/QĐ-UBND",
  issuer: "UBND thành phố Đà Nẵng",
  stars: 4,
  score: 80.5,
  decided_on: "2026-10-01",
  valid_until: "2029-10-01",
}
const held: HeldCertificate = {
  id: "cert_1",
  number: "377/QĐ-UBND",
  issuer: "UBND tỉnh Quảng Nam",
  stars: 3,
  decided_on: "2025-08-17",
  valid_until: "2028-08-17",
}
const codes = (change: Partial<NewCertificate>, held: HeldCertificate[] = []) =>
  certificateErrors({ ...added, ...change }, held, TODAY).map(({ code }) => code)

describe("QĐ 26/2026 Đ.4: a certificate is valid for 36 months", () => {
  test.each([
    ["2026-10-01", "2029-10-01"],
    ["2024-02-29", "2027-02-28"],
  ])("decided on %s, until %s", (decided, until) => expect(validUntil(decided)).toBe(until))
})

test("a good first certificate has no errors", () => expect(codes({})).toEqual([]))

describe("QĐ 26/2026 Đ.3.3: the stars follow the score", () => {
  test("69.9 points are not 4 stars", () => {
    expect(certificateErrors({ ...added, score: 69.9 }, [], TODAY)).toEqual([
      {
        code: "stars_contradict_score",
        field: "stars",
        detail: { score: 69.9, stars: 4, expected: 3 },
      },
    ])
  })
  test("Đ.7.4: 91 points with 4 stars are not excused", () =>
    expect(codes({ score: 91 })).toEqual(["stars_contradict_score"]))
})

describe("days", () => {
  test("expiry before the decision", () =>
    expect(codes({ valid_until: "2026-09-30" })).toEqual(["valid_until_before_decision"]))
  test("a decision in the future", () =>
    expect(codes({ decided_on: "2026-11-23", valid_until: "2029-11-23" })).toEqual(["decision_in_future"]))
})

test("QĐ 26/2026 Đ.4: a body that could not recognise these stars", () =>
  expect(codes({ stars: 5, score: 95 })).toEqual(["authority_may_not_issue"]))

describe("QĐ 26/2026 Đ.7.5–7.6: first, upgrade, renewal", () => {
  test("a first one overlaps what is in force, with its number and last day", () => {
    expect(certificateErrors(added, [{ ...held, extended_until: "2028-12-31" }], TODAY)).toEqual([
      {
        code: "certificates_overlap",
        field: "kind",
        detail: { number: "377/QĐ-UBND", valid_until: "2028-12-31" },
      },
    ])
  })
  test("a first one may follow an expired or a revoked one", () => {
    expect(codes({}, [{ ...held, valid_until: "2026-09-30" }])).toEqual([])
    expect(codes({}, [{ ...held, revoked_on: "2026-01-05" }])).toEqual([])
  })
  test("an upgrade needs one in force with fewer stars", () => {
    expect(codes({ kind: "upgrade" }, [held])).toEqual([])
    expect(codes({ kind: "upgrade" })).toEqual(["upgrade_without_certificate"])
    expect(codes({ kind: "upgrade" }, [{ ...held, stars: 4 }])).toEqual(["upgrade_not_higher"])
  })
  test("a renewal needs an earlier one, in force or not", () => {
    expect(codes({ kind: "renewal" }, [{ ...held, valid_until: "2026-01-01" }])).toEqual([])
    expect(codes({ kind: "renewal" })).toEqual(["renewal_without_certificate"])
  })
  test("the same decision twice exists already, another of the same day overlaps", () => {
    const { number, issuer, decided_on } = added
    expect(codes({ kind: "renewal" }, [{ ...held, number, issuer, decided_on }])).toEqual(["already_exists"])
    expect(codes({ kind: "renewal" }, [{ ...held, decided_on }])).toEqual(["certificates_overlap"])
  })
})
