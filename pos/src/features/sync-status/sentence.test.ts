import { expect, it } from "vitest"
import type { TillState } from "../../till/state"
import { syncSentence } from "./sentence"

type Link = TillState["link"]

const QUARTER_TO_ELEVEN = Date.parse("2026-11-22T10:45:00+07:00")

function said(link: Partial<Link>, counts: Partial<TillState["counts"]> = {}): string {
  const whole: Link = {
    state: "heard",
    sending: false,
    code: null,
    last_heard_at: QUARTER_TO_ELEVEN,
    clock_offset_ms: 0,
  }
  const state = { link: { ...whole, ...link }, counts: { unsent: 0, unsent_sales: 0, parked: 0, ...counts } }
  const { text, tone } = syncSentence(
    state,
    (key, values) => `${key} ${Object.values(values ?? {}).join(" ")}`,
  )
  return `${tone}: ${text.trim()}`
}

it("says until when all is sent while the server is heard", () => {
  expect(said({})).toBe("well: all_sent 10:45")
})

it("says that there is no network even when nothing waits to be sent", () => {
  expect(said({ state: "offline" })).toBe("waiting: offline_sent 10:45")
})

it("counts the sales that wait, with and without a network", () => {
  const waiting = { unsent: 3, unsent_sales: 2 }
  expect(said({ state: "offline" }, waiting)).toBe("waiting: offline_queue 2")
  expect(said({}, waiting)).toBe("waiting: queued 2")
  expect(said({ sending: true }, waiting)).toBe("waiting: sending 2")
})

it("does not call everything sent while the opening of a shift waits, or the server was never heard", () => {
  expect(said({ state: "offline" }, { unsent: 1 })).toBe("waiting: offline 0")
  expect(said({ state: "offline", last_heard_at: null })).toBe("waiting: offline 0")
})
