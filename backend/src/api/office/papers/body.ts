import { z } from "@medusajs/framework/zod"
import { Day } from "@ocop/shared/day"
import { PaperKind } from "@ocop/shared/paper"

const Id = z.string().regex(/^[\w-]{1,64}$/)

/** A producer's own; of one product where that is named. */
export const OwnPaperBody = z.strictObject({
  registration_id: Id.nullable().default(null),
  kind: PaperKind,
  number: z.string().trim().min(1).max(100),
  issuer: z.string().trim().min(1).max(200).nullable().default(null),
  issued_on: Day.nullable().default(null),
  expires_on: Day.nullable().default(null),
  file_id: Id.nullable().default(null),
  note: z.string().trim().min(1).max(1000).nullable().default(null),
  replaces: Id.nullable().default(null),
})
export type OwnPaperBody = z.infer<typeof OwnPaperBody>

export const PaperBody = OwnPaperBody.extend({ producer_id: Id.nullable().default(null) }).refine(
  ({ producer_id, registration_id }) => producer_id ?? registration_id,
  { path: ["producer_id"] },
)
export type PaperBody = z.infer<typeof PaperBody>

export const LapsingQuery = z.strictObject({ days: z.coerce.number().int().min(0).max(366).default(30) })
export type LapsingQuery = z.infer<typeof LapsingQuery>

export const ConfirmationBody = z.strictObject({
  registration_id: Id,
  quarter: z.string().regex(/^20\d\d-Q[1-4]$/),
  producing: z.boolean(),
  quantity_milli: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable().default(null),
  note: z.string().trim().min(1).max(1000).nullable().default(null),
})
export type ConfirmationBody = z.infer<typeof ConfirmationBody>
