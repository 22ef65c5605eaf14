import type { TracePage } from "@ocop/shared/trace-page"
import { expect, test } from "vitest"
import type { FoundCode } from "./code-answer"
import { verdictOf } from "./verdict"

const page: TracePage = {
  as_of: "2026-11-21T07:05:22Z",
  found: "serial",
  code: { gtin: "08930000000017", lot: "L2609A", serial: "0412773509" },
  product: {
    name: "Tiêu đen Tiên Phước",
    handle: null,
    image: null,
    product_set: "dry_seasoning",
    product_code: null,
    trademark: null,
  },
  producer: {
    name: "HTX Sơn Tiến",
    handle: "htx-son-tien",
    address: null,
    commune: null,
    old_district: null,
    old_province: null,
    phone: null,
  },
  standing: { stars: 4, state: "valid", certificate_id: "cert_1" },
  certificate: null,
  lot: {
    number: "L2609A",
    made_on: "2026-09-12",
    expires_on: "2027-09-12",
    quantity_milli: 1000,
    unit: "hũ",
  },
  material_zone: null,
  growing_areas: [],
  standards: [],
  test_reports: [],
  stages: [],
  forward: [],
  stop: null,
  stamp: {
    serial: "0412773509",
    state: "printed",
    scans: 0,
    first_scan_at: null,
    sold_at: null,
    flags: [],
  },
  papers: [],
  story: null,
}

function found(changes: Partial<TracePage>, more: Partial<FoundCode> = {}): FoundCode {
  return {
    as_of: page.as_of,
    kind: "stamp",
    page: { ...page, ...changes },
    serial_check: "genuine",
    registration_id: "reg_1",
    lot_id: "lot_1",
    ...more,
  }
}
const stamp = (changes: object) => found({ stamp: page.stamp && { ...page.stamp, ...changes } })

test("a stamp that was printed, not sold and not flagged matches the register", () => {
  expect(verdictOf(found({}))).toMatchObject({ good: true, title: "stamp_matches" })
})

test("a stamp sold, void, flagged or with a wrong check is doubted", () => {
  for (const changes of [
    { sold_at: "2026-11-02T03:00:00Z" },
    { state: "void" },
    { flags: ["far_apart" as const] },
  ])
    expect(verdictOf(stamp(changes))).toMatchObject({ good: false, title: "stamp_doubtful" })
  expect(verdictOf(found({}, { serial_check: "forged" })).title).toBe("stamp_doubtful")
})

test("a certificate at fault is no proof of a false stamp; where both are at fault both are said", () => {
  const standing = { stars: null, state: "expired", certificate_id: "cert_1" } as const
  expect(verdictOf(found({ standing })).title).toBe("stamp_matches_no_sale")
  const both = { standing, stamp: page.stamp && { ...page.stamp, sold_at: "2026-11-02T03:00:00Z" } }
  expect(verdictOf(found(both)).title).toBe("stamp_doubtful_certificate")
})

test("a recall is said before anything else", () => {
  const stop = { kind: "recall", subject: "lot", words: null, document_no: null, since: page.as_of } as const
  expect(verdictOf(found({ stop })).title).toBe("recalled")
})

test("goods past their day are not for sale, of goods without a day nothing is known", () => {
  const lot = (expires_on: string | null) => found({ lot: page.lot && { ...page.lot, expires_on } })
  expect(verdictOf(lot("2026-11-20")).good).toBe(false)
  expect(verdictOf(lot("2026-11-21")).good).toBe(true)
  expect(verdictOf(lot(null)).checks).toContainEqual({ name: "expiry", state: "unknown" })
})
