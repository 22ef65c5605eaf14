import { ViolationAbout, ViolationState } from "@ocop/shared/violation-report"
import { z } from "zod"

export const Report = z.object({
  id: z.string(),
  number: z.string(),
  at: z.string(),
  about: ViolationAbout,
  code_read: z.string().nullable(),
  registration_id: z.string().nullable(),
  product: z.string().nullable(),
  producer: z.string().nullable(),
  department: z.enum(["agriculture", "trade", "health", "culture"]),
  place: z.string().nullable(),
  words: z.string(),
  contact: z.string().nullable(),
  file_ids: z.array(z.string()),
  state: ViolationState,
  answer: z.string().nullable(),
  settled_by: z.string().nullable(),
})
export type Report = z.infer<typeof Report>

export const ReportList = z.object({ as_of: z.string(), items: z.array(Report), total: z.number() })
