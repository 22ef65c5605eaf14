import type { TracePage, TraceStamp } from "@ocop/shared/trace-page"
import { describe, expect, test } from "vitest"
import { codeVerdict, overdue, starVerdict } from "./verdict"

const stamp: TraceStamp = {
  serial: "7K3M9Q2WX4ZB",
  state: "printed",
  scans: 0,
  first_scan_at: null,
  sold_at: null,
  flags: [],
}
const certificate = {
  id: "cert_1",
  number: "4106/QĐ-UBND",
  issuer: "UBND thành phố Đà Nẵng",
  stars: 4 as const,
  decided_on: "2023-12-19",
  valid_until: "2026-12-19",
  extended_until: null,
  revoked_on: null,
  revoke_document: null,
}

function page(said: Partial<TracePage>): TracePage {
  return {
    found: "serial",
    as_of: "2026-11-21T14:05:00+07:00",
    stamp,
    lot: null,
    certificate,
    standing: { stars: 4, state: "valid", certificate_id: "cert_1" },
    ...said,
  } as TracePage
}

describe("a verdict claims only what the register knows", () => {
  test.each([
    ["a stamp on record", {}, "serial_known", "good"],
    [
      "a stamp sold before",
      { stamp: { ...stamp, sold_at: "2026-11-20T03:00:00Z" } },
      "serial_sold",
      undefined,
    ],
    ["a void stamp", { stamp: { ...stamp, state: "void" as const } }, "serial_void", "alarm"],
    [
      "a stamp read far apart",
      { stamp: { ...stamp, flags: ["far_apart" as const] } },
      "serial_doubted",
      "alarm",
    ],
    [
      "a stamp read again and again after its sale",
      { stamp: { ...stamp, sold_at: "2026-11-20T03:00:00Z", flags: ["after_sale" as const] } },
      "serial_doubted",
      "alarm",
    ],
    ["a lot", { found: "lot" as const, stamp: null }, "lot_known", "good"],
    ["a plain product code", { found: "product" as const, stamp: null }, "product_known", "good"],
  ])("%s", (_, said, word, tone) => {
    const verdict = codeVerdict(page(said))
    expect([verdict.word, verdict.tone]).toEqual([word, tone])
  })
})

describe("stars are said with their state; expired and revoked ones are said to be gone", () => {
  test.each([
    ["valid", {}, "in_force", undefined],
    ["expired", {}, "certificate_expired", { day: "19/12/2026" }],
    ["expired", { extended_until: "2027-03-01" }, "certificate_expired", { day: "01/03/2027" }],
    ["revoked", { revoked_on: "2026-11-01" }, "certificate_revoked", { day: "01/11/2026" }],
    [
      "revoked",
      { revoked_on: "2026-11-01", revoke_document: "12/QĐ-UBND" },
      "certificate_revoked_by",
      { day: "01/11/2026", number: "12/QĐ-UBND" },
    ],
  ] as const)("%s %j", (state, more, word, values) => {
    const standing = { stars: null, state, certificate_id: "cert_1" }
    const verdict = starVerdict(page({ standing, certificate: { ...certificate, ...more } }))
    expect([verdict.word, verdict.values]).toEqual([word, values])
  })
})

test("a lot is overdue from the day after its last good day", () => {
  const lot = { number: "L1", made_on: "2026-01-01", quantity_milli: 1000, unit: "hũ" }
  const on = (expires_on: string | null) => overdue(page({ lot: { ...lot, expires_on } }))?.word ?? null
  expect([on("2026-11-20"), on("2026-11-21"), on(null)]).toEqual(["overdue", null, null])
})
