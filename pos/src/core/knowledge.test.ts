import { describe, expect, it } from "vitest"
import { knowledgeOf, verdict } from "./knowledge"
import { product } from "./sample.test-data"

const certificate = { id: "cert_1", stars: 4 as const, decided_on: "2024-01-17", valid_until: "2027-01-17" }

describe("what the till says of a certificate", () => {
  it("shows stars and their last day while in force", () => {
    const known = knowledgeOf(product({ certificates: [certificate] }), [], "2026-11-22")
    expect(known).toMatchObject({ standing: { stars: 4 }, good_until: "2027-01-17", issues: [] })
  })

  it("shows none the day after, though the snapshot was taken while it was good", () => {
    const known = knowledgeOf(
      product({ stars: 4, state: "valid", certificates: [certificate] }),
      [],
      "2027-01-18",
    )
    expect(known.standing.stars).toBeNull()
    expect(known.issues).toEqual([{ kind: "expired", on: "2027-01-17" }])
  })

  it("names the day of a revocation, and goods that never had a certificate", () => {
    const revoked = knowledgeOf(
      product({ certificates: [{ ...certificate, revoked_on: "2025-05-05" }] }),
      [],
      "2026-11-22",
    )
    expect(revoked.issues).toEqual([{ kind: "revoked", on: "2025-05-05" }])
    expect(knowledgeOf(product({ certificates: [] }), [], "2026-11-22").issues).toEqual([
      { kind: "uncertified" },
    ])
  })

  it("counts an extension as its last good day", () => {
    const extended = { ...certificate, valid_until: "2026-06-01", extended_until: "2026-12-01" }
    expect(knowledgeOf(product({ certificates: [extended] }), [], "2026-11-22").good_until).toBe("2026-12-01")
  })
})

describe("goods that must not be sold", () => {
  const recall = { gtin: "08936012345674", variant_id: null, lot: "L1", reason: "Thu hồi lô L1" }

  it("stops the recalled lot, and goods whose lot is not known, but no other lot", () => {
    const stopped = (lot: string | null) =>
      knowledgeOf(product(), [recall], "2026-11-22", { lot, expires_on: null }).issues.length > 0
    expect([stopped("L1"), stopped(null), stopped("L2")]).toEqual([true, true, false])
  })

  it("tells goods past their date", () => {
    const known = knowledgeOf(product(), [], "2026-11-22", { lot: "L9", expires_on: "2026-11-21" })
    expect(known.issues).toEqual([{ kind: "past_date", on: "2026-11-21" }])
  })
})

it("warns or blocks by the sales point's rule, and does neither to sound goods", () => {
  expect(verdict([], "block")).toBe("sell")
  expect(verdict([{ kind: "uncertified" }], "warn")).toBe("warn")
  expect(verdict([{ kind: "uncertified" }], "block")).toBe("block")
})
