import { InspectionResult } from "@ocop/shared/inspection"
import { z } from "zod"

export const Inspection = z.object({
  id: z.string(),
  number: z.string(),
  at: z.string(),
  inspector: z.string().nullable(),
  place: z.string().nullable(),
  summary: z.string(),
  handling: z.string().nullable(),
  document_no: z.string().nullable(),
  result: InspectionResult,
  file_ids: z.array(z.string()),
  stop_id: z.string().nullable(),
})
export type Inspection = z.infer<typeof Inspection>

export const InspectionList = z.object({ as_of: z.string(), items: z.array(Inspection), total: z.number() })

export const InspectionDetail = z.object({
  inspection: Inspection.extend({
    items: z.array(
      z.object({
        id: z.string(),
        registration_id: z.string().nullable(),
        product: z.string().nullable(),
        lot_id: z.string().nullable(),
        lot_number: z.string().nullable(),
        code_read: z.string().nullable(),
        label_ok: z.boolean().nullable(),
        stars_ok: z.boolean().nullable(),
        sample_no: z.string().nullable(),
        result: InspectionResult,
        note: z.string().nullable(),
      }),
    ),
    proposed_stop: z
      .object({
        subject: z.enum(["lot", "product"]),
        lot_id: z.string().optional(),
        registration_id: z.string().optional(),
      })
      .nullable(),
  }),
})
export type InspectionDetail = z.infer<typeof InspectionDetail>["inspection"]

/** What the form says, as the backend takes it: one thing looked at, at one place. */
export function inspectionBody(form: FormData, file_ids: readonly string[]) {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null
  }
  const answer = (name: string) => ({ yes: true, no: false })[text(name) ?? ""] ?? null
  const [place_kind, place_id] = (text("place") ?? ":").split(":")
  return {
    ...(place_kind === "producer"
      ? { place_kind, producer_id: place_id }
      : { place_kind: "sales_point", sales_point_id: place_id }),
    summary: text("summary"),
    handling: text("handling"),
    items: [
      {
        registration_id: text("registration_id"),
        lot_id: text("lot_id"),
        code_read: text("code_read"),
        serial: text("serial"),
        label_ok: answer("label_ok"),
        stars_ok: answer("stars_ok"),
        sample_taken: text("sample_no") !== null,
        sample_no: text("sample_no"),
        result: text("result"),
        note: text("note"),
      },
    ],
    file_ids,
  }
}
