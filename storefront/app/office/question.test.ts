import { expect, test } from "vitest"
import { askedOf, pageOf, questionOf } from "./question"

test("of an address only the list's own questions are kept, and empty ones are none", () => {
  const search = new URLSearchParams("q=+trà+&state=&flag=dormant&page=3&next=//elsewhere")
  const asked = askedOf(search, ["q", "state", "flag"])
  expect(asked).toEqual({ q: "trà", flag: "dormant", page: "3" })
  expect(questionOf(asked)).toBe("q=tr%C3%A0&flag=dormant")
  expect([pageOf(asked), pageOf({}), pageOf({ page: "-2" }), pageOf({ page: "x" })]).toEqual([3, 1, 1, 1])
})
