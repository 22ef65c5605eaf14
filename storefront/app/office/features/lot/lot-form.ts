/** What a form says in one field; null where it says nothing. */
function said(value: FormDataEntryValue | null | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

/** Rows of fields that repeat: each field of a row stands as often as there are rows, in their order. */
function rowsOf<Name extends string>(form: FormData, fields: readonly Name[]): Record<Name, string | null>[] {
  const columns = fields.map((field) => form.getAll(field))
  return (columns[0] ?? []).map(
    (_, row) =>
      Object.fromEntries(fields.map((field, column) => [field, said(columns[column]?.[row])])) as Record<
        Name,
        string | null
      >,
  )
}

const STAGE = ["name", "at", "direction", "party", "place_name", "place_kind", "place_code"] as const

/** `file_ids` are those of the rows, in their order. */
export function stagesOf(form: FormData, file_ids: readonly (string | null)[]) {
  return rowsOf(form, STAGE).map((stage, row) => ({
    ...stage,
    at: stage.at && instantOf(stage.at),
    place_code: stage.place_kind === "text" ? null : stage.place_code,
    evidence_file_id: file_ids[row] ?? null,
  }))
}

/** What is said anew of a lot. */
export function factsOf(form: FormData, file_ids: readonly (string | null)[]) {
  return {
    growing_areas: linesOf(form.get("growing_areas")),
    material_zone: said(form.get("material_zone")),
    standards: linesOf(form.get("standards")),
    test_reports: rowsOf(form, ["number", "on", "result"]).map((report, row) => ({
      ...report,
      file_id: file_ids[row] ?? null,
    })),
    note: said(form.get("note")),
  }
}

/** One to a line. */
export function linesOf(value: FormDataEntryValue | null): string[] {
  return (said(value) ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** What a field of day and hour says in Vietnam, as an instant. */
function instantOf(local: string): string {
  return `${local.length === 16 ? `${local}:00` : local}+07:00`
}

/** An instant as a field of day and hour takes it: `2026-11-21T14:05` in Vietnam. */
export function localOf(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(0, 16)
}
