import { FORGOTTEN_AFTER_DAYS } from "@ocop/shared/forgotten-cart"
import { describe, expect, it } from "vitest"
import { operatorOf } from "../../lib/operator.server"
import { LegalName } from "./legal-page"
import { legalText } from "./legal-texts.server"

const operator = {
  ...{ name: "HTX Chợ quê", tax_code: "0400000001", registration: "0400000001" },
  ...{ address: "1 Trần Phú", phone: "02363000000", email: "cho@ocop.vn" },
}

describe.each(LegalName.options)("the legal page %s", (name) => {
  it("says the same in both languages, section by section, and leaves no hole open", () => {
    const [vi, en] = [legalText(name, "vi", operator), legalText(name, "en", operator)]
    expect(en.sections.map(({ texts }) => texts.length)).toEqual(vi.sections.map(({ texts }) => texts.length))
    expect(JSON.stringify([vi, en])).not.toMatch(/\{\w+\}/)
  })
})

it("privacy has the eight points, and names who answers for the data", () => {
  const { sections } = legalText("privacy", "vi", operator)
  expect(sections.map(({ title }) => Number.parseInt(title))).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(sections[4]?.texts[0]).toContain("HTX Chợ quê")
})

it("privacy names the days after which a cart is forgotten, as the job keeps them", () => {
  for (const language of ["vi", "en"] as const)
    expect(legalText("privacy", language, operator).sections[2]?.texts[0]).toContain(
      String(FORGOTTEN_AFTER_DAYS),
    )
})

it("an owner that was not set is seen to be missing", () => {
  expect(legalText("owner", "vi", operatorOf({})).sections[0]?.texts[0]).toBe("[chưa khai SHOP_OPERATOR]")
})
