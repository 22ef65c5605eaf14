import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import golden from "../fixtures/commands/sale-record.v1.json"
import { canonicalJson } from "./canonical-json"
import { Command, CommandBatch, CommandType, fingerprint, payloads } from "./command"

const command = Command.parse(golden)

describe("the envelope", () => {
  test.each([
    ["no id", { id: undefined }],
    ["an id of another kind", { id: "11111111-1111-4111-8111-111111111111" }],
    ["no sequence number", { device_seq: undefined }],
    ["a sequence number of 0", { device_seq: 0 }],
    ["half a sequence number", { device_seq: 1.5 }],
    ["version 0", { version: 0 }],
    ["a time without offset", { occurred_at: "2026-11-22T09:15:42" }],
    ["a payload that is a list", { payload: [] }],
    ["no word on the command before", { previous: undefined }],
  ])("is refused with %s", (_, change) => {
    expect(Command.safeParse({ ...golden, ...change }).success).toBe(false)
  })

  test("of a type unknown here is still an envelope, so that it keeps its place", () => {
    expect(Command.safeParse({ ...golden, type: "moon.land" }).success).toBe(true)
  })
})

test("an empty batch is none", () => {
  expect(CommandBatch.safeParse({ commands: [] }).success).toBe(false)
  expect(CommandBatch.safeParse({ commands: [null] }).success).toBe(true)
})

test("every type has a payload of version 1", () => {
  expect(Object.keys(payloads)).toEqual(CommandType.options)
  for (const versions of Object.values(payloads)) expect(Object.keys(versions)).toContain("1")
})

describe("the fingerprint", () => {
  test("does not depend on the id or on the order of fields", () => {
    const { id: _, ...rest } = command
    const turned = Object.fromEntries(Object.entries(command).reverse()) as Command
    expect(fingerprint(rest)).toBe(fingerprint(command))
    expect(fingerprint(turned)).toBe(fingerprint(command))
    expect(fingerprint({ ...command, id: "01936f2a-4c99-7a11-8b22-0c3d4e5f6099" })).toBe(fingerprint(command))
  })

  test.each([
    ["type", { type: "sale.refund" }],
    ["version", { version: 2 }],
    ["device_seq", { device_seq: 4 }],
    ["previous", { previous: null }],
    ["occurred_at", { occurred_at: "2026-11-22T09:15:42.121+07:00" }],
    ["payload", { payload: { ...command.payload, total: 458_126 } }],
  ])("changes with %s", (_, change) => {
    expect(fingerprint({ ...command, ...change })).not.toBe(fingerprint(command))
  })

  test("is the SHA-256 of the canonical JSON for any payload", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (payload) => {
        const { id: _, ...rest } = { ...command, payload }
        const expected = createHash("sha256").update(canonicalJson(rest)).digest("hex")
        expect(fingerprint({ ...command, payload })).toBe(expected)
      }),
    )
  })
})
