import { describe, expect, test } from "vitest"
import { type Certificate, standing } from "./certificate"
import {
  checkExtension,
  checkRevocation,
  mayConfirm,
  revocationDue,
  RevokeGround,
  revokeGrounds,
} from "./certificate-change"

const certificate: Certificate = {
  id: "cert_1",
  stars: 4,
  decided_on: "2023-06-30",
  valid_until: "2026-06-30",
}
const TODAY = "2026-11-22"

describe("QĐ 26/2026 Đ.12.3: an extension holds at most 180 days beyond the end", () => {
  const extend = (extended_until: string, held = certificate) =>
    checkExtension(held, { extended_until, document: "88/QĐ-UBND" })

  test("the 180th day is the last", () => {
    expect(extend("2026-12-27")).toMatchObject({ ok: true, value: { extended_until: "2026-12-27" } })
    expect(extend("2026-12-28")).toEqual({
      ok: false,
      error: { code: "extension_too_long", field: "extended_until", detail: { latest: "2026-12-27" } },
    })
  })
  test("it goes beyond the end", () =>
    expect(extend("2026-06-30")).toMatchObject({ error: { code: "extension_too_short" } }))
  test("it never shortens an earlier one", () => {
    const held = { ...certificate, extended_until: "2026-10-01" }
    expect(extend("2026-09-01", held)).toMatchObject({ error: { code: "extension_shortens" } })
    expect(extend("2026-11-01", held).ok).toBe(true)
  })
  test("a revoked certificate is not extended", () =>
    expect(extend("2026-10-01", { ...certificate, revoked_on: "2025-01-01" })).toMatchObject({
      error: { code: "revoked_already", detail: { revoked_on: "2025-01-01" } },
    }))
  test("only by a document", () =>
    expect(checkExtension(certificate, { extended_until: "2026-10-01", document: " " })).toMatchObject({
      error: { code: "document_required" },
    }))
  test("the stars come back with it", () => {
    const extended = extend("2026-12-01")
    expect(extended.ok && standing([extended.value], TODAY)).toMatchObject({ stars: 4, state: "extended" })
  })
})

describe("QĐ 26/2026 Đ.8: revocation", () => {
  const revoke = (revoked_on: string, held = certificate) =>
    checkRevocation(held, { revoked_on, ground: "c", document: "901/QĐ-UBND" }, TODAY)

  test("from any state, from its day on, no stars", () => {
    for (const held of [certificate, { ...certificate, extended_until: "2026-12-01" }]) {
      const revoked = revoke("2026-11-20", held)
      expect(revoked.ok && standing([revoked.value], "2026-11-20")).toMatchObject({
        stars: null,
        state: "revoked",
      })
    }
  })
  test("not before the decision and not in the future", () => {
    expect(revoke("2023-06-29")).toMatchObject({ error: { code: "revoked_before_decision" } })
    expect(revoke("2026-11-23")).toMatchObject({
      error: { code: "revoked_in_future", field: "revoked_on", detail: { today: TODAY } },
    })
  })
  test("not twice", () =>
    expect(revoke("2026-11-20", { ...certificate, revoked_on: "2026-01-01" })).toMatchObject({
      error: { code: "revoked_already" },
    }))
  test("Đ.8.1 names six grounds, a to e with đ", () => {
    expect(RevokeGround.options).toEqual(["a", "b", "c", "d", "dd", "e"])
    expect(revokeGrounds.dd.law).toBe("QĐ 26/2026, Đ.8.1.đ")
  })
  test("Đ.8.2: the decision is due 15 days after the conclusion", () =>
    expect(revocationDue("2026-11-20")).toBe("2026-12-05"))
})

test("two persons: the proposer does not confirm", () => {
  expect(mayConfirm("off_1", "off_1")).toEqual({ ok: false, error: { code: "same_person" } })
  expect(mayConfirm("off_1", "off_2").ok).toBe(true)
})
