import { describe, expect, it } from "vitest"
import type { KnownCommand } from "./known"
import { sequenceFlags } from "./sequence"

const known = (previous: string | null, fingerprint: string, stored = true): KnownCommand => ({
  ...{ key: fingerprint, previous, fingerprint, stored },
})
const placed = (device_seq: number, previous: string | null, fingerprint = "me") => ({
  ...{ device_seq, previous, fingerprint },
})

describe("a command's place in its device's sequence", () => {
  it("is in order after the command it names", () => {
    expect(sequenceFlags(placed(2, "a"), new Map([[1, known(null, "a")]]))).toEqual([])
  })

  it("is in order at the very beginning, naming nothing", () => {
    expect(sequenceFlags(placed(1, null), new Map())).toEqual([])
    expect(sequenceFlags(placed(1, "a"), new Map())).toEqual(["chain_broken"])
  })

  it("shows a gap while the command before it is missing, and no break, for nothing is known to be altered", () => {
    expect(sequenceFlags(placed(3, "b"), new Map())).toEqual(["sequence_gap"])
  })

  it("shows a break when the command before it is another than the one it names", () => {
    expect(sequenceFlags(placed(2, "a"), new Map([[1, known(null, "altered")]]))).toEqual(["chain_broken"])
  })

  it("shows a break when it comes late and the command after it names another", () => {
    const around = new Map([
      [1, known(null, "a")],
      [3, known("not me", "c")],
    ])
    expect(sequenceFlags(placed(2, "a"), around)).toEqual(["chain_broken"])
    around.set(3, known("not me", "c", false))
    expect(sequenceFlags(placed(2, "a"), around)).toEqual([])
  })
})
