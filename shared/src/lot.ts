import { z } from "zod"
import { Day, dayOf } from "./day"
import { parseLot } from "./gs1"
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

/** What is entered of a lot. */
export const LotEntry = z.strictObject({
  registration_id: Text,
  number: z.string().min(1).max(40),
  made_on: Day,
  expires_on: Day.nullish().transform((day) => day ?? null),
  quantity_milli: z.int().positive().max(1e12),
  growing_areas: z.array(Text).max(20).default([]),
  material_zone: Text.nullish().transform((zone) => zone ?? null),
  standards: z.array(Text).max(20).default([]),
  test_reports: z.array(TestReport).max(20).default([]),
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

/** Errors: `lot_number_invalid`, `expires_before_made`, `made_in_future`. */
export function checkLot(lot: LotEntry, today: Day): Result<LotEntry> {
  const number = parseLot(lot.number)
  if (!number.ok) return err({ ...number.error, field: "number" })
  if (lot.made_on > today) return err({ code: "made_in_future", field: "made_on" })
  if (lot.expires_on !== null && lot.expires_on < lot.made_on)
    return err({ code: "expires_before_made", field: "expires_on" })
  return ok(lot)
}

/** In the order they happened. Errors: `stages_out_of_order`, `stage_in_future`. */
export function checkStages(stages: readonly LotStageEntry[], now: string): Result<LotStageEntry[]> {
  const times = stages.map(({ at }) => Date.parse(at))
  const astray = times.findIndex((time, index) => time < (times[index - 1] ?? -Infinity))
  if (astray >= 0) return err({ code: "stages_out_of_order", field: `stages.${String(astray)}.at` })
  const ahead = times.findIndex((time) => dayOf(time) > dayOf(now))
  if (ahead >= 0) return err({ code: "stage_in_future", field: `stages.${String(ahead)}.at` })
  return ok([...stages])
}
