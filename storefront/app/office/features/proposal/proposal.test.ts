import { expect, test } from "vitest"
import { isConnected } from "./proposal"

const now = "2026-11-22T07:05:00Z"

test("a till counts as connected while it was heard within two minutes", () => {
  expect(isConnected("2026-11-22T07:03:00Z", now)).toBe(true)
  expect(isConnected("2026-11-22T07:02:59Z", now)).toBe(false)
  expect(isConnected(null, now)).toBe(false)
})
