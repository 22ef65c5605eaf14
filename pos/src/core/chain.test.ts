import { fingerprint } from "@ocop/shared/command"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { firstChain, link, receiptNo, type Fact } from "./chain"

const fact = (n: number): Fact => ({
  id: `01900000-0000-7000-8000-${n.toString().padStart(12, "0")}`,
  type: "cash.move",
  occurred_at: "2026-11-22T08:00:00.000+07:00",
  payload: { amount: n },
})

describe("the chain", () => {
  it("begins at one with nothing before it", () => {
    const { command } = link(firstChain, fact(1))
    expect(command.device_seq).toBe(1)
    expect(command.previous).toBeNull()
  })

  it("numbers without gaps and ties each command to the one before, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (amounts) => {
        let chain = firstChain
        let before: string | null = null
        amounts.forEach((amount, index) => {
          const linked = link(chain, fact(amount))
          expect(linked.command.device_seq).toBe(index + 1)
          expect(linked.command.previous).toBe(before)
          expect(linked.fingerprint).toBe(fingerprint(linked.command))
          before = linked.fingerprint
          chain = linked.chain
        })
      }),
    )
  })

  it("numbers receipts per device", () => {
    expect(receiptNo("TP01", "A", 274)).toBe("TP01-A-000274")
  })
})
