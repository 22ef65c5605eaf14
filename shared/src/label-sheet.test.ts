import { describe, expect, test } from "vitest"
import { labelPlace, labelSheets, LabelSheet } from "./label-sheet"

describe.each(LabelSheet.options)("the label sheet %s", (name) => {
  const sheet = labelSheets[name]
  const onPage = sheet.columns * sheet.rows

  test("has all its labels on the paper, none over another", () => {
    const places = Array.from({ length: onPage }, (_, index) => labelPlace(sheet, index))
    for (const { page, x, y } of places) {
      expect(page).toBe(0)
      expect(x + sheet.label[0]).toBeLessThanOrEqual(sheet.page[0] + 0.01)
      expect(y + sheet.label[1]).toBeLessThanOrEqual(sheet.page[1] + 0.01)
    }
    expect(sheet.pitch[0]).toBeGreaterThanOrEqual(sheet.label[0])
    expect(sheet.pitch[1]).toBeGreaterThanOrEqual(sheet.label[1])
  })

  test("goes on with the next page", () => {
    expect(labelPlace(sheet, onPage)).toEqual({ ...labelPlace(sheet, 0), page: 1 })
  })
})

test("what is printed keeps four millimetres from the edge of an A4 sheet, where printers do not reach", () => {
  for (const sheet of Object.values(labelSheets).filter(({ page }) => page[0] === 210)) {
    const last = labelPlace(sheet, sheet.columns * sheet.rows - 1)
    expect(sheet.left + sheet.edge).toBeGreaterThanOrEqual(4)
    expect(sheet.top + sheet.edge).toBeGreaterThanOrEqual(4)
    expect(sheet.page[0] - last.x - sheet.label[0] + sheet.edge).toBeGreaterThanOrEqual(4)
    expect(sheet.page[1] - last.y - sheet.label[1] + sheet.edge).toBeGreaterThanOrEqual(4)
  }
})

test("the names of the A4 sheets say how many labels they have", () => {
  expect(labelSheets["a4-65"].columns * labelSheets["a4-65"].rows).toBe(65)
  expect(labelSheets["a4-24"].columns * labelSheets["a4-24"].rows).toBe(24)
  expect(labelSheets["a4-21"].columns * labelSheets["a4-21"].rows).toBe(21)
})
