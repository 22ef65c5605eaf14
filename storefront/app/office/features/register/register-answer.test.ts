import { expect, test } from "vitest"
import { askedOf, questionOf } from "./register-answer"

test("of an address only the register's own questions are kept, and empty ones are none", () => {
  const asked = askedOf(new URLSearchParams("q=+trà+&state=&flag=dormant&page=3&next=//elsewhere"))
  expect(asked).toEqual({ q: "trà", flag: "dormant", page: "3" })
  expect(questionOf(asked)).toBe("q=tr%C3%A0&flag=dormant")
})
