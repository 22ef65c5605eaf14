import { describe, expect, it } from "vitest"
import { claim, refusedReuse } from "./claim"
import type { ReadCommand } from "./read-command"

const command = (key: string, fingerprint: string): ReadCommand => ({
  ...{
    key,
    id: key,
    fingerprint,
    device_seq: 1,
    type: "sale.record",
    version: 1,
    previous: null,
    occurred_at: 0,
  },
  ...{ body: {}, understood: null, refusal: null },
})
const answered = (fingerprint: string, device_id = "dev") => ({ device_id, fingerprint })

describe("who holds an id", () => {
  it("is the first command to come with it; the same again is a repetition, another is a reuse", () => {
    const [first, again, other] = [command("a", "1"), command("a", "1"), command("a", "2")]
    const claims = claim("dev", [first, again, other], new Map())
    expect(claims.fresh).toEqual([first])
    expect([...claims.repeated]).toEqual([again])
    expect(claims.reused).toEqual([other])
  })

  it("is whoever was answered before, even when another of the same id comes first in the batch", () => {
    const [other, again] = [command("a", "2"), command("a", "1")]
    const claims = claim("dev", [other, again], new Map([["a", answered("1")]]))
    expect([claims.fresh, [...claims.repeated], claims.reused]).toEqual([[], [again], [other]])
  })

  it("is one device: the very same command from another device is a reuse", () => {
    const same = command("a", "1")
    expect(claim("dev", [same], new Map([["a", answered("1", "thief")]])).reused).toEqual([same])
  })
})

it("the refusal of a reuse is kept under a key that is the same each time and differs by what was sent", () => {
  const key = (fingerprint: string, device = "dev") => refusedReuse(device, command("a", fingerprint)).key
  expect(key("1")).toBe(key("1"))
  expect(new Set([key("1"), key("2"), key("1", "other"), "a"]).size).toBe(4)
})
