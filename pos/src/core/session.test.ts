import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { IDLE_LOCK_MS, isIdle, pinGate, withWrongTry, type PinTries } from "./session"

const MINUTE = 60_000

function tries(wrong: number, last_at = 0): PinTries {
  return { wrong, last_at }
}

describe("PIN tries", () => {
  it("gives five, then a minute, then twice as long each time", () => {
    expect(pinGate(null, 0, "clerk")).toEqual({ state: "open", left: 5 })
    expect(pinGate(tries(4), 0, "clerk")).toEqual({ state: "open", left: 1 })
    expect(pinGate(tries(5), 0, "clerk")).toEqual({ state: "wait", until: MINUTE })
    expect(pinGate(tries(6), 0, "clerk")).toEqual({ state: "wait", until: 2 * MINUTE })
    expect(pinGate(tries(6), 2 * MINUTE, "clerk")).toEqual({ state: "open", left: 1 })
  })

  it("asks for a manager after ten, and makes a manager wait an hour at most", () => {
    expect(pinGate(tries(10), 1e12, "clerk")).toEqual({ state: "manager_needed" })
    expect(pinGate(tries(40), 0, "manager")).toEqual({ state: "wait", until: 60 * MINUTE })
  })

  it("lets nobody try a thousand PINs in a day by turning the clock", () => {
    const jumps = fc.array(fc.integer({ min: -86_400_000, max: MINUTE }), { minLength: 200, maxLength: 200 })
    fc.assert(
      fc.property(jumps, (steps) => {
        let now = 1e12
        let state: PinTries | null = null
        let tried = 0
        for (const step of steps) {
          now += step
          if (pinGate(state, now, "clerk").state !== "open") continue
          state = withWrongTry(state, now)
          tried++
        }
        expect(tried).toBeLessThanOrEqual(10)
      }),
    )
  })
})

it("locks a till left alone, and one whose clock was turned back", () => {
  const session = { staff_id: "s", signed_in_at: 1e12, active_at: 1e12 }
  expect(isIdle(session, 1e12 + IDLE_LOCK_MS - 1)).toBe(false)
  expect(isIdle(session, 1e12 + IDLE_LOCK_MS)).toBe(true)
  expect(isIdle(session, 0)).toBe(true)
})
