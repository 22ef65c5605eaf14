import { expect, test } from "vitest"
import { err, ok, unreachable } from "./result"

test("a rule answers with a value or with a code", () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(err({ code: "shift_closed", field: "shift_id" })).toEqual({
    ok: false,
    error: { code: "shift_closed", field: "shift_id" },
  })
})

test("only a state the types rule out throws, and names it", () => {
  expect(() => unreachable("half open" as never)).toThrow('"half open"')
})
