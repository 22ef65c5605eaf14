import { expect, test } from "vitest"
import { confirmationBody } from "./confirmation-body"

const told = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ quarter: "2026-Q4", producing: "yes", ...fields }))
    form.set(name, value)
  return confirmationBody(form, "reg_1")
}

test("what an officer writes down of a quarter is sent in thousandths, and nothing that was left empty", () => {
  expect(told({ quantity_milli: "", note: " " })).toEqual({
    ...{ registration_id: "reg_1", quarter: "2026-Q4", producing: true },
  })
  expect(told({ quantity_milli: "1.250,5", producing: "no", note: "Gọi điện" })).toMatchObject({
    ...{ producing: false, quantity_milli: 1_250_500, note: "Gọi điện" },
  })
})
