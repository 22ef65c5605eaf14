import { expect, it } from "vitest"
import { noBurst, wedge } from "./wedge"

function typed(text: string, gap: number, end = "Enter"): string | undefined {
  let burst = noBurst
  let at = 1_000
  for (const key of text) {
    burst = wedge(burst, { key, ctrl: false, at }).burst
    at += gap
  }
  return wedge(burst, { key: end, ctrl: false, at }).scan
}

it("reads a fast burst ended by Enter or Tab as a scan", () => {
  expect(typed("8936012345674", 3)).toBe("8936012345674")
  expect(typed("8936012345674", 30, "Tab")).toBe("8936012345674")
})

it("takes no hand for a scanner", () => {
  expect(typed("8936012345674", 90)).toBeUndefined()
  expect(typed("cafe", 3)).toBeUndefined()
})

it("keeps the group separator however the scanner sends it", () => {
  let burst = noBurst
  const send = (key: string, ctrl: boolean, at: number) => (burst = wedge(burst, { key, ctrl, at }).burst)
  "0108936012".split("").forEach((key, index) => send(key, false, index * 5))
  send("]", true, 52)
  send("F8", false, 57)
  expect(burst.text).toBe("0108936012\x1D\x1D")
})

it("ignores Shift inside a web address and begins anew after a pause", () => {
  let burst = wedge(noBurst, { key: "a", ctrl: false, at: 0 }).burst
  burst = wedge(burst, { key: "Shift", ctrl: false, at: 5 }).burst
  burst = wedge(burst, { key: "B", ctrl: false, at: 10 }).burst
  expect(burst.text).toBe("aB")
  expect(wedge(burst, { key: "c", ctrl: false, at: 400 }).burst.text).toBe("c")
})
