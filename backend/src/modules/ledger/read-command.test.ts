import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fingerprint, type Command } from "@ocop/shared/command"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readCommand } from "./read-command"
import { isShallow } from "./storable"

const file = join(__dirname, "../../../../shared/fixtures/commands/sale-record.v1.json")
const golden = JSON.parse(readFileSync(file, "utf8")) as Command & { payload: { lines: object[] } }
const [line] = golden.payload.lines
const sale = (over: object) => ({ ...golden, payload: { ...golden.payload, ...over } })
const refusal = (raw: unknown) => readCommand("dev", raw)?.refusal

describe("a command as it arrives", () => {
  it("is understood when it is the golden envelope, and has the fingerprint the till gave it", () => {
    const read = readCommand("dev", golden)
    expect(read?.refusal).toBeNull()
    expect(read?.understood).toEqual({ type: "sale.record", payload: golden.payload })
    expect(read?.fingerprint).toBe(fingerprint(golden))
  })

  it("may carry fields this release does not know: they are fingerprinted and kept", () => {
    const read = readCommand("dev", { ...golden, mood: "good" })
    expect(read?.refusal).toBeNull()
    expect(read?.fingerprint).not.toBe(fingerprint(golden))
    expect(read?.body).toHaveProperty("mood", "good")
  })

  it.each<[string, unknown, string, string | undefined]>([
    ["another type", { ...golden, type: "sale.steal" }, "unknown_command_type", "type"],
    ["an inherited name for a type", { ...golden, type: "constructor" }, "unknown_command_type", "type"],
    ["a version to come", { ...golden, version: 2 }, "unsupported_version", "version"],
    ["no instant", { ...golden, occurred_at: "today" }, "malformed_command", "occurred_at"],
    [
      "a day that is none",
      { ...golden, occurred_at: "2026-02-30T00:00:00Z" },
      "malformed_command",
      "occurred_at",
    ],
    ["a place that is none", { ...golden, device_seq: 0 }, "malformed_command", "device_seq"],
    ["an id of another kind", { ...golden, id: "sale-1" }, "malformed_command", "id"],
    ["half a character", sale({ receipt_no: "\ud800" }), "malformed_command", undefined],
    ["a NUL", sale({ receipt_no: "\0" }), "malformed_command", undefined],
    ["no lines", sale({ lines: [] }), "malformed_payload", "payload.lines"],
    ["half a đồng", sale({ total: 0.5 }), "amount_not_whole", "payload.total"],
    ["money owed", sale({ total: -1 }), "amount_negative", "payload.total"],
    ["money beyond counting", sale({ total: 1e308 }), "malformed_payload", "payload.total"],
    ["money in words", sale({ total: "458125" }), "malformed_payload", "payload.total"],
    ["another sum", sale({ total: 1 }), "totals_mismatch", "payload.total"],
    ["one line number twice", sale({ lines: [line, line] }), "totals_mismatch", "payload.total"],
    [
      "a line number Postgres has not",
      sale({ lines: [{ ...line, line_no: 2 ** 40 }] }),
      "totals_mismatch",
      "payload.total",
    ],
  ])("with %s is refused by its own code and field", (_, raw, code, field) => {
    expect(refusal(raw)).toEqual({ code, ...(field !== undefined && { field }) })
  })

  it.each([null, 7, "x", [], {}, { id: 7 }, { id: "" }, { id: "x".repeat(201) }])(
    "is not remembered when it has nothing to be remembered by: %j",
    (raw) => {
      expect(readCommand("dev", raw)).toBeNull()
    },
  )

  it("that nests without end is not walked", () => {
    let nested: unknown = {}
    for (let depth = 0; depth < 100_000; depth++) nested = [nested]
    expect(readCommand("dev", { ...golden, payload: nested })).toBeNull()
  })

  it("is never more than refused, whatever it is, and what is kept of it Postgres can keep", () => {
    const anything = fc.record(
      {
        ...{
          id: fc.oneof(fc.uuid({ version: 7 }), fc.string()),
          type: fc.anything(),
          version: fc.anything(),
        },
        ...{
          device_seq: fc.anything(),
          previous: fc.anything(),
          occurred_at: fc.anything(),
          payload: fc.object(),
        },
      },
      { requiredKeys: ["id"] },
    )
    fc.assert(
      fc.property(anything, (made) => {
        const raw: unknown = JSON.parse(JSON.stringify(made))
        const read = readCommand("dev", raw)
        if (read === null) return
        expect(read.refusal).not.toBeNull()
        expect(read.key).toMatch(/^[0-9a-f-]{36}$/)
        const kept = JSON.stringify(read.body)
        expect(kept).not.toMatch(/\\u0000/)
        expect(kept).not.toMatch(/\p{Surrogate}/u)
        expect(isShallow(read.body)).toBe(true)
      }),
    )
  })
})
