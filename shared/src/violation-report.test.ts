import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { productSets } from "./product-set"
import {
  managingDepartment,
  parseViolationNumber,
  ViolationReportInput,
  violationNumber,
} from "./violation-report"

describe("QĐ 26/2026, Phụ lục I: a report goes to the department that manages the product's set", () => {
  test.each([
    ["white_spirit", "trade"],
    ["water", "health"],
    ["tourism_service", "culture"],
    ["coffee_cocoa", "agriculture"],
    ["grain_product", "agriculture"],
    ["handicraft", "trade"],
  ])("%s goes to %s", (set, department) => expect(managingDepartment(set)).toBe(department))

  test("every set has one, and goods nobody knows go to agriculture, which keeps the register", () => {
    for (const { id, departments } of productSets) expect(managingDepartment(id)).toBe(departments[0])
    expect([managingDepartment(null), managingDepartment("đồ chơi")]).toEqual(["agriculture", "agriculture"])
  })
})

describe("the number a report is followed by", () => {
  test("is read back however it was typed", () => {
    const number = violationNumber(Uint8Array.from([0, 1, 10, 17, 18, 22, 26, 31]))
    expect(number).toBe("PA-01AHJPTZ")
    for (const typed of [
      "pa-01ahjptz",
      "PA 01AH JPTZ",
      "01ahjptz",
      "PA–O1AHJPTZ",
      "PA-0LAHJPTZ",
      " PA-0IAHJPTZ ",
    ])
      expect(parseViolationNumber(typed)).toBe(number)
  })

  test("is none for other text", () => {
    for (const typed of ["", "PA-", "PA-123", "PA-01AHJPTU", "PA-01AHJPTZ9", "' or 1=1 --"])
      expect(parseViolationNumber(typed)).toBeNull()
  })

  test("is unguessable: eight random bytes give eight free characters, read with or without their head", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
        const number = violationNumber(random)
        return [number, number.slice(3)].every((typed) => parseViolationNumber(typed) === number)
      }),
    )
  })
})

describe("a report", () => {
  test("needs neither name nor code", () => {
    expect(ViolationReportInput.parse({ about: "other", words: " Tem rách " })).toEqual({
      about: "other",
      words: "Tem rách",
      code_read: null,
      place: null,
      contact: null,
    })
  })

  test.each([
    ["an unknown kind", { about: "joke", words: "x" }],
    ["more than 4,000 characters", { about: "other", words: "x".repeat(4_001) }],
    ["a field nobody asked for", { about: "other", words: "x", department: "trade" }],
  ])("refuses %s", (_, input) => expect(ViolationReportInput.safeParse(input).success).toBe(false))
})
