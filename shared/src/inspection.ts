import { z } from "zod"

export const InspectionResult = z.enum(["passed", "failed", "pending"])
export type InspectionResult = z.infer<typeof InspectionResult>

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Line = z.string().trim().min(1).max(200)
const Words = z.string().trim().min(1).max(2000)

/** One thing looked at; `code_read` is what the inspector scanned or typed, whether or not it led anywhere. */
export const InspectionItemEntry = z
  .strictObject({
    registration_id: Id.nullish(),
    lot_id: Id.nullish(),
    code_read: z.string().trim().min(1).max(500).nullish(),
    serial: z.string().trim().min(1).max(20).nullish(),
    label_ok: z.boolean().nullish(),
    stars_ok: z.boolean().nullish(),
    sample_taken: z.boolean().default(false),
    sample_no: Line.nullish(),
    result: InspectionResult,
    note: Words.nullish(),
  })
  .refine(({ registration_id, lot_id, code_read, note }) => registration_id ?? lot_id ?? code_read ?? note, {
    path: ["code_read"],
  })
  .refine(({ sample_taken, sample_no }) => sample_taken || !sample_no, { path: ["sample_taken"] })
export type InspectionItemEntry = z.infer<typeof InspectionItemEntry>

const terms = {
  at: z.iso.datetime({ offset: true }).optional(),
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  campaign: Line.nullish(),
  summary: Words,
  handling: Words.nullish(),
  document_no: Line.nullish(),
  items: z.array(InspectionItemEntry).min(1).max(50),
  file_ids: z.array(Id).max(20).default([]),
}

/** What an inspector records at a sales point or a producer. */
export const InspectionEntry = z.discriminatedUnion("place_kind", [
  z.strictObject({ ...terms, place_kind: z.literal("sales_point"), sales_point_id: Id }),
  z.strictObject({ ...terms, place_kind: z.literal("producer"), producer_id: Id }),
])
export type InspectionEntry = z.infer<typeof InspectionEntry>

/** One failed item fails the inspection; one still at the laboratory leaves it open. */
export function inspectionResult(items: readonly { result: InspectionResult }[]): InspectionResult {
  if (items.some(({ result }) => result === "failed")) return "failed"
  return items.some(({ result }) => result === "pending") ? "pending" : "passed"
}

export type ProposedHold =
  { subject: "lot"; lot_id: string } | { subject: "product"; registration_id: string }

/** What a failed inspection proposes to hold: the lot that failed, else the product; nothing where neither is known. */
export function proposedHold(
  items: readonly { result: InspectionResult; lot_id?: string | null; registration_id?: string | null }[],
): ProposedHold | null {
  const failed = items.filter(({ result }) => result === "failed")
  const lot_id = failed.find((item) => item.lot_id)?.lot_id
  if (lot_id) return { subject: "lot", lot_id }
  const registration_id = failed.find((item) => item.registration_id)?.registration_id
  return registration_id ? { subject: "product", registration_id } : null
}
