import { describe, expect, test } from "vitest"
import { type Paper, PaperKind, paperNames, paperState, requiredPapers } from "./paper"
import { productSets } from "./product-set"

const DAY = "2026-11-22"
const paper = (kind: PaperKind, expires_on: string | null = null): Paper => ({
  kind,
  number: kind,
  expires_on,
})
const whole = [
  paper("food_safety", "2028-01-01"),
  paper("quality_declaration"),
  paper("test_report", "2027-05-01"),
]
const state = (papers: Paper[], set = "tea") => paperState(papers, set, DAY)

describe("QĐ 26/2026 Phụ lục II, criteria 8 and 9: papers a set requires", () => {
  test("every set named is one of the 26", () => {
    const sets = productSets.map(({ id }) => id)
    expect(Object.keys(requiredPapers).filter((id) => !sets.includes(id))).toEqual([])
  })
  test("food and drink need safety, quality declaration and test report", () => {
    expect(state(whole)).toEqual({ ok: true, missing: [], lapsed: [], lapsing: [] })
    expect(state([]).missing).toEqual([
      ["food_safety", "food_safety_commitment"],
      ["quality_declaration"],
      ["test_report"],
    ])
  })
  test("a household's commitment stands for the food-safety certificate", () =>
    expect(state([paper("food_safety_commitment"), ...whole.slice(1)]).ok).toBe(true))
  test.each([
    ["white_spirit", "alcohol_licence"],
    ["other_alcohol", "alcohol_licence"],
    ["water", "mineral_licence"],
  ] as const)("%s also needs %s", (set, kind) => {
    expect(state(whole, set).missing).toEqual([[kind]])
    expect(state([...whole, paper(kind)], set).ok).toBe(true)
  })
  test("crafts, plants and tourism need none", () => {
    for (const set of ["handicraft", "textile", "flower", "ornamental_animal", "tourism_service"])
      expect(state([], set).ok).toBe(true)
  })
})

describe("a paper that runs out", () => {
  test.each([
    ["2026-11-21", "lapsed"],
    ["2026-11-22", "lapsing"],
    ["2026-12-22", "lapsing"],
    ["2026-12-23", "ok"],
  ])("on %s is %s", (day, expected) => {
    const { ok, lapsed, lapsing } = state([paper("food_safety", day), ...whole.slice(1)])
    expect(ok).toBe(expected !== "lapsed")
    expect([lapsed.length, lapsing.length]).toEqual([
      expected === "lapsed" ? 1 : 0,
      expected === "lapsing" ? 1 : 0,
    ])
  })
  test("the longest of its kind counts", () =>
    expect(state([paper("test_report", "2026-01-01"), ...whole])).toMatchObject({ ok: true, lapsed: [] }))
})

test("every kind has a name in both languages", () => {
  for (const kind of PaperKind.options)
    expect(paperNames[kind].vi.length * paperNames[kind].en.length).toBeGreaterThan(0)
})
