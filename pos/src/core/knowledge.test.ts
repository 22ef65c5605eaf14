import { keyedSerial, lotKey } from "@ocop/shared/serial"
import { describe, expect, it } from "vitest"
import { type Issue, knowledgeOf, verdict } from "./knowledge"
import { product } from "./sample.test-data"
import { isStoppedSince, noStops, type Stops, stopsOf } from "./stops"

const certificate = { id: "cert_1", stars: 4 as const, decided_on: "2024-01-17", valid_until: "2027-01-17" }

describe("what the till says of a certificate", () => {
  it("shows stars and their last day while in force", () => {
    const known = knowledgeOf(product({ certificates: [certificate] }), noStops, "2026-11-22")
    expect(known).toMatchObject({ standing: { stars: 4 }, good_until: "2027-01-17", issues: [] })
  })

  it("shows none the day after, though the snapshot was taken while it was good", () => {
    const known = knowledgeOf(
      product({ stars: 4, state: "valid", certificates: [certificate] }),
      noStops,
      "2027-01-18",
    )
    expect(known.standing.stars).toBeNull()
    expect(known.issues).toEqual([{ kind: "expired", on: "2027-01-17" }])
  })

  it("names the day of a revocation, and goods that never had a certificate", () => {
    const revoked = knowledgeOf(
      product({ certificates: [{ ...certificate, revoked_on: "2025-05-05" }] }),
      noStops,
      "2026-11-22",
    )
    expect(revoked.issues).toEqual([{ kind: "revoked", on: "2025-05-05" }])
    expect(knowledgeOf(product({ certificates: [] }), noStops, "2026-11-22").issues).toEqual([
      { kind: "uncertified" },
    ])
  })

  it("counts an extension as its last good day", () => {
    const extended = { ...certificate, valid_until: "2026-06-01", extended_until: "2026-12-01" }
    expect(knowledgeOf(product({ certificates: [extended] }), noStops, "2026-11-22").good_until).toBe(
      "2026-12-01",
    )
  })

  it("takes the stars of a certificate the block list says is revoked, whatever the older catalogue says", () => {
    const stops: Stops = { ...noStops, revoked: new Map([["cert_1", "2026-11-22"]]) }
    const known = knowledgeOf(product({ certificates: [certificate] }), stops, "2026-11-22")
    expect(known).toMatchObject({ standing: { stars: null, state: "revoked" }, good_until: null })
    expect(known.issues).toEqual([{ kind: "revoked", on: "2026-11-22" }])
    const other: Stops = { ...noStops, revoked: new Map([["cert_2", "2026-11-22"]]) }
    expect(knowledgeOf(product({ certificates: [certificate] }), other, "2026-11-22").issues).toEqual([])
  })
})

const LOT = {
  ...{ gtin: "08936012345674", variant_id: "variant_1", lot: "L1", reason: "Histamin vượt mức" },
  ...{ kind: "recall" as const, since: "2026-11-22T01:00:00.000Z", document_no: "12/TB" },
}

describe("the till refuses a recalled lot, blocks a held one and warns on the plain bar code (design §6, issue 3)", () => {
  const issues = (block: Partial<typeof LOT> | object, lot: string | null) =>
    knowledgeOf(product(), { ...noStops, blocks: [{ ...LOT, ...block }] }, "2026-11-22", {
      lot,
      expires_on: null,
    }).issues

  it.each([
    ["the recalled lot itself", {}, "L1", "stopped", "refuse"],
    ["another lot", {}, "L2", undefined, "sell"],
    ["a plain bar code of its goods", {}, null, "lot_unknown", "warn"],
    ["a held lot", { kind: "hold" }, "L1", "stopped", "block"],
    ["goods recalled whole, lot unknown", { lot: null }, null, "stopped", "refuse"],
    ["goods recalled whole, any lot", { lot: null }, "L7", "stopped", "refuse"],
    ["goods held whole", { lot: null, kind: "hold" }, null, "stopped", "block"],
    ["other goods", { variant_id: "variant_9" }, "L1", undefined, "sell"],
  ])("%s", (_, block, lot, kind, expected) => {
    const found = issues(block, lot)
    expect(found[0]?.kind).toBe(kind)
    for (const rule of ["warn", "block"] as const) expect(verdict(found, rule)).toBe(expected)
  })

  it("says which lot, why and by which document", () => {
    expect(issues({}, "L1")).toEqual([
      { kind: "stopped", stop: "recall", lot: "L1", reason: "Histamin vượt mức", document_no: "12/TB" },
    ])
  })

  it("goods already in the sale are stopped with the list, but for a held lot that a manager let through", () => {
    const line = (lot: string | null, override: object | null = null) => ({
      variant_id: "variant_1",
      lot,
      override,
    })
    const recalled: Stops = { ...noStops, blocks: [LOT] }
    const held: Stops = { ...noStops, blocks: [{ ...LOT, kind: "hold" }] }
    expect(
      [line("L1"), line("L1", {}), line("L2"), line(null)].map((one) => isStoppedSince(one, recalled)),
    ).toEqual([true, true, false, false])
    expect([line("L1"), line("L1", {})].map((one) => isStoppedSince(one, held))).toEqual([true, false])
  })

  it("until the list was heard once, the catalogue's own blocks hold, as recalls where it names no kind", () => {
    const block = { gtin: null, variant_id: "variant_1", lot: "L1", reason: "Thu hồi", kind: undefined }
    const stops = stopsOf(null, { as_of: "2026-11-22T01:00:00.000Z", blocks: [block] })
    const batch = { lot: "L1", expires_on: null }
    expect(verdict(knowledgeOf(product(), stops, "2026-11-22", batch).issues, "warn")).toBe("refuse")
  })
})

describe("a keyed serial that was forged fails at the till, also without a network (issue 3)", () => {
  const key = lotKey(new Uint8Array(32), "08936012345674", "L1")
  const serial = keyedSerial(key, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]))
  const stops: Stops = {
    ...noStops,
    serial_keys: [{ gtin: "08936012345674", lot: "L1", key: Buffer.from(key).toString("hex") }],
  }
  const altered = serial.slice(0, -1) + (serial.endsWith("0") ? "1" : "0")
  const kinds = (lot: string | null, trace_code: string | null, gtin = "8936012345674") =>
    knowledgeOf(product({ gtin }), stops, "2026-11-22", { lot, trace_code, expires_on: null }).issues.map(
      ({ kind }) => kind,
    )

  it.each([
    ["as it was printed", "L1", serial, []],
    ["one character altered", "L1", altered, ["forged"]],
    ["a serial without a check", "L1", "ABC123", []],
    ["moved to a lot without a key here", "L2", altered, []],
    ["no serial", "L1", null, []],
  ])("%s", (_, lot, trace_code, expected) => {
    expect(kinds(lot, trace_code)).toEqual(expected)
  })

  it("warns the clerk, whatever the sales point's rule for stars", () => {
    expect(verdict([{ kind: "forged", serial: altered }], "block")).toBe("warn")
  })
})

it("tells goods past their date", () => {
  const known = knowledgeOf(product(), noStops, "2026-11-22", { lot: "L9", expires_on: "2026-11-21" })
  expect(known.issues).toEqual([{ kind: "past_date", on: "2026-11-21" }])
})

it("warns or blocks by the sales point's rule, and does neither to sound goods; the gravest issue counts", () => {
  const uncertified: Issue = { kind: "uncertified" }
  expect(verdict([], "block")).toBe("sell")
  expect(verdict([uncertified], "warn")).toBe("warn")
  expect(verdict([uncertified], "block")).toBe("block")
  const stopped: Issue = { kind: "stopped", stop: "recall", lot: null, reason: "", document_no: null }
  expect(verdict([uncertified, stopped, { kind: "past_date", on: "2026-01-01" }], "warn")).toBe("refuse")
})
