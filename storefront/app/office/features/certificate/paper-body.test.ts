import { expect, test } from "vitest"
import { paperBody } from "./paper-body"

const filled = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return paperBody(form, { registration_id: "reg_1", file_id: "file_1" })
}

test("a paper is sent without what was left empty, as the product's or as its producer's", () => {
  const paper = { kind: "test_report", number: " KN-12/2026 ", issuer: "", expires_on: "2027-06-01" }
  expect(filled({ ...paper, producer_id: "" })).toEqual({
    ...{ kind: "test_report", number: "KN-12/2026", expires_on: "2027-06-01" },
    ...{ registration_id: "reg_1", file_id: "file_1" },
  })
  expect(filled({ ...paper, producer_id: "prdr_1", replaces: "pap_1" })).toMatchObject({
    ...{ producer_id: "prdr_1", replaces: "pap_1" },
  })
  expect(filled({ ...paper, producer_id: "prdr_1" })).not.toHaveProperty("registration_id")
})
