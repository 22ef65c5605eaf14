import { expect, it } from "vitest"
import { isPullDue, PULL_EVERY_MS } from "./pull-due"

const well = { since_pull_ms: 1_000, failures: 0, is_online: true }

it("asks for goods that are old, not for those just checked", () => {
  expect(isPullDue(well)).toBe(false)
  expect(isPullDue({ ...well, since_pull_ms: PULL_EVERY_MS })).toBe(true)
})

it("asks at once when the network goes, so that nobody is told of a server that cannot be heard", () => {
  expect(isPullDue({ ...well, is_online: false })).toBe(true)
})

it("goes on asking until the server is heard again", () => {
  expect(isPullDue({ ...well, failures: 1 })).toBe(true)
})
