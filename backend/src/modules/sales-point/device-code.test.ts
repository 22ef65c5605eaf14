import { expect, it } from "vitest"
import { nextDeviceCode } from "./device-code"

it("device codes go on without end and without meeting", () => {
  const codes: string[] = []
  for (let last: string | null = null; codes.length < 1000; codes.push(last)) last = nextDeviceCode(last)
  expect(codes.slice(0, 3)).toEqual(["A", "B", "C"])
  expect(codes.slice(25, 28)).toEqual(["Z", "AA", "AB"])
  expect(codes[26 + 26 * 26]).toBe("AAA")
  expect(new Set(codes).size).toBe(1000)
})
