import { z } from "zod"
import { Day, dayOf } from "./day"
import { parseLot } from "./gs1"
import { gtinCheckDigit } from "./gtin"
import { err, ok, type Result } from "./result"

const Text = z.string().trim().min(1).max(200)
const Note = z.string().trim().min(1).max(2000)

/** Phiếu kiểm nghiệm of one lot; its file is kept apart. */
export const TestReport = z.strictObject({
  number: Text,
  on: Day,
  result: Text,
  file_id: Text.nullish().transform((id) => id ?? null),
})
export type TestReport = z.infer<typeof TestReport>

const Several = z.array(Text).max(20)
const TestReports = z.array(TestReport).max(20)

/** What may be said anew of a lot: what its page tells, never what names it or how much there is. */
export const LotAmendment = z.strictObject({
  growing_areas: Several,
  material_zone: Text.nullable(),
  standards: Several,
  test_reports: TestReports,
  note: Note.nullable(),
})
export type LotAmendment = z.infer<typeof LotAmendment>

/** What is entered of a lot. */
export const LotEntry = z.strictObject({
  registration_id: Text,
  number: z.string().min(1).max(40),
  made_on: Day,
  expires_on: Day.nullish().transform((day) => day ?? null),
  quantity_milli: z.int().positive().max(1e12),
  growing_areas: Several.default([]),
  material_zone: Text.nullish().transform((zone) => zone ?? null),
  standards: Several.default([]),
  test_reports: TestReports.default([]),
  note: Note.nullish().transform((note) => note ?? null),
})
export type LotEntry = z.infer<typeof LotEntry>

export const LotStageEntry = z.strictObject({
  name: Text,
  at: z.iso.datetime({ offset: true }),
  place_name: Text,
  place_kind: z.enum(["gln", "commune", "text"]),
  place_code: z
    .string()
    .regex(/^\d{1,13}$/)
    .nullish()
    .transform((code) => code ?? null),
  party: Text.nullish().transform((party) => party ?? null),
  direction: z.enum(["back", "own", "forward"]),
  evidence_file_id: Text.nullish().transform((id) => id ?? null),
})
export type LotStageEntry = z.infer<typeof LotStageEntry>

/** Errors: `lot_number_invalid`, `expires_before_made`, `made_in_future`, `test_in_future`. */
export function checkLot(lot: LotEntry, today: Day): Result<LotEntry> {
  const number = parseLot(lot.number)
  if (!number.ok) return err({ ...number.error, field: "number" })
  if (lot.made_on > today) return err({ code: "made_in_future", field: "made_on" })
  if (lot.expires_on !== null && lot.expires_on < lot.made_on)
    return err({ code: "expires_before_made", field: "expires_on" })
  const reports = checkTestReports(lot.test_reports, today)
  return reports.ok ? ok(lot) : reports
}

/** Errors: `test_in_future`. */
export function checkTestReports(reports: readonly TestReport[], today: Day): Result<TestReport[]> {
  const ahead = reports.findIndex(({ on }) => on > today)
  if (ahead >= 0) return err({ code: "test_in_future", field: `test_reports.${String(ahead)}.on` })
  return ok([...reports])
}

/** In the order they happened. Errors: `stages_out_of_order`, `stage_in_future`, `gln_invalid`, `commune_code_invalid`. */
export function checkStages(stages: readonly LotStageEntry[], now: string): Result<LotStageEntry[]> {
  const times = stages.map(({ at }) => Date.parse(at))
  const astray = times.findIndex((time, index) => time < (times[index - 1] ?? -Infinity))
  if (astray >= 0) return err({ code: "stages_out_of_order", field: `stages.${String(astray)}.at` })
  const ahead = times.findIndex((time) => dayOf(time) > dayOf(now))
  if (ahead >= 0) return err({ code: "stage_in_future", field: `stages.${String(ahead)}.at` })
  for (const [index, { place_kind, place_code }] of stages.entries()) {
    const field = `stages.${String(index)}.place_code`
    if (place_kind === "gln" && !isGln(place_code ?? "")) return err({ code: "gln_invalid", field })
    if (place_kind === "commune" && !/^\d{5}$/.test(place_code ?? ""))
      return err({ code: "commune_code_invalid", field })
  }
  return ok([...stages])
}

/** Thirteen digits, the last of them the check (GS1 General Specifications 7.9). */
function isGln(code: string): boolean {
  return /^\d{13}$/.test(code) && gtinCheckDigit(code.slice(0, -1)) === code.slice(-1)
}
