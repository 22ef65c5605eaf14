import { expect, test } from "vitest"
import { Flag, RejectionCode } from "./command"
import { errorMessage } from "./error-message"

const codes = [...RejectionCode.options, ...Flag.options]

test.each(codes)("%s is told in Vietnamese and English, with what to do about it", (code) => {
  const { vi, en } = errorMessage(code)
  for (const text of [vi, en]) {
    expect(text).not.toContain(code)
    expect(text.length).toBeGreaterThan(30)
    expect(text).toMatch(/\.$/)
  }
  expect(vi).not.toBe(en)
})

test("no two codes are told in the same words", () => {
  expect(new Set(codes.map((code) => errorMessage(code).vi)).size).toBe(codes.length)
  expect(new Set(codes.map((code) => errorMessage(code).en)).size).toBe(codes.length)
})

test("a code of a newer release is named", () => {
  expect(errorMessage("moon_full").vi).toContain("moon_full")
  expect(errorMessage("toString").en).toContain("toString")
})
