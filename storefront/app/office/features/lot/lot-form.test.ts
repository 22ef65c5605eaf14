import { expect, test } from "vitest"
import { factsOf, localOf, stagesOf } from "./lot-form"

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

const row = (name: string, at: string, kind: string, code: string) =>
  [
    ["name", name],
    ["at", at],
    ["direction", "own"],
    ["party", ""],
    ["place_name", "Xưởng"],
    ["place_kind", kind],
    ["place_code", code],
  ] as const

test("TT 02/2024 Đ.7: stages are read in the order of their rows, times in Vietnam's hours, each with its own file", () => {
  const form = formOf([
    ...row("Phơi", "2026-11-01T07:30", "gln", "8938500000003"),
    ...row("Đóng hũ", "2026-11-02T00:15", "text", "99"),
  ])
  expect(stagesOf(form, [null, "file_2"])).toMatchObject([
    { name: "Phơi", at: "2026-11-01T07:30:00+07:00", place_code: "8938500000003", evidence_file_id: null },
    { name: "Đóng hũ", at: "2026-11-02T00:15:00+07:00", place_code: null, evidence_file_id: "file_2" },
  ])
  expect(stagesOf(form, [])[0]).toMatchObject({ party: null })
})

test("an instant is shown and read back as the same minute in Vietnam", () => {
  expect(localOf("2026-11-01T17:15:00.000Z")).toBe("2026-11-02T00:15")
  const [stage] = stagesOf(formOf(row("Phơi", localOf("2026-11-01T17:15:00.000Z"), "text", "")), [])
  expect(Date.parse(stage?.at ?? "")).toBe(Date.parse("2026-11-01T17:15:00Z"))
})

test("what is said of a lot: a code to a line, empty lines and empty fields left out", () => {
  const form = formOf([
    ["growing_areas", "VN-QNOR-0021\r\n\r\n  VN-QNOR-0022 "],
    ["material_zone", "  "],
    ["standards", ""],
    ["note", "Mẻ đầu"],
    ["number", "KN-1"],
    ["on", "2026-11-03"],
    ["result", "Đạt"],
  ])
  expect(factsOf(form, ["file_1"])).toEqual({
    growing_areas: ["VN-QNOR-0021", "VN-QNOR-0022"],
    material_zone: null,
    standards: [],
    test_reports: [{ number: "KN-1", on: "2026-11-03", result: "Đạt", file_id: "file_1" }],
    note: "Mẻ đầu",
  })
})
