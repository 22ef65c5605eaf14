import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import fingerprints from "../fixtures/fingerprints.json" with { type: "json" }
import { canonicalJson } from "../src/canonical-json"
import { Command, CommandType, fingerprint, payloads } from "../src/command"
import { Sale, checkSale } from "../src/sale"

const folder = join(import.meta.dirname, "../fixtures/commands")
const golden = readdirSync(folder).map((file) => {
  const envelope = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>
  return { file, envelope, command: Command.parse(envelope) }
})
const recorded: Record<string, { canonical: string; fingerprint: string }> = fingerprints

function payloadSchema({ type, version }: Command) {
  const versions: Record<number, { parse: (payload: unknown) => unknown }> = payloads[CommandType.parse(type)]
  const schema = versions[version]
  if (!schema) throw new Error(`${type} ${version} is not understood`)
  return schema
}

describe.each(golden)("$file", ({ file, envelope, command }) => {
  test("is understood whole: no field is dropped or changed", () => {
    expect(command).toEqual(envelope)
    expect(payloadSchema(command).parse(command.payload)).toEqual(envelope.payload)
  })

  test("has the canonical JSON and the fingerprint it had when it was released", () => {
    const { id: _, ...rest } = envelope
    expect(canonicalJson(rest)).toBe(recorded[file]?.canonical)
    expect(fingerprint(command)).toBe(recorded[file]?.fingerprint)
  })

  test("has a fingerprint that another implementation of SHA-256 agrees with", () => {
    expect(
      createHash("sha256")
        .update(recorded[file]?.canonical ?? "")
        .digest("hex"),
    ).toBe(recorded[file]?.fingerprint)
  })
})

test("there is an envelope of every command in every version", () => {
  const released = Object.entries(payloads).flatMap(([type, versions]) =>
    Object.keys(versions).map((version) => `${type.replace(".", "-")}.v${version}.json`),
  )
  expect(golden.map(({ file }) => file).sort()).toEqual(released.sort())
  expect(Object.keys(recorded).sort()).toEqual(released.sort())
})

test("they are one device's day: gapless, each naming the fingerprint of the one before", () => {
  const day = golden.map(({ command }) => command).sort((a, b) => a.device_seq - b.device_seq)
  expect(day.map(({ device_seq }) => device_seq)).toEqual(day.map((_, index) => index + 1))
  expect(day.map(({ previous }) => previous)).toEqual([
    null,
    ...day.slice(0, -1).map((command) => fingerprint(command)),
  ])
})

test("the figures of the recorded sale add up", () => {
  const sale = golden.find(({ file }) => file === "sale-record.v1.json")?.command.payload
  expect(checkSale(Sale.parse(sale))).toEqual({ ok: true, value: null })
})
