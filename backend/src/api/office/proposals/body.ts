import { z } from "@medusajs/framework/zod"
import { RevokeGround } from "@ocop/shared/certificate-change"
import { Day } from "@ocop/shared/day"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Number = z.string().trim().min(1).max(100)
const Name = z.string().trim().min(1).max(200)
const Words = z.string().trim().min(1).max(1000)

const document = {
  certificate_id: Id,
  decision_number: Number,
  decided_on: Day,
  issuer: Name,
  conclusion_no: Number.optional(),
  conclusion_on: Day.optional(),
  reason: Words,
  file_id: Id.optional(),
}

export const ProposalBody = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("revoke"), ground: RevokeGround, revoked_on: Day, ...document }),
  z.strictObject({ kind: z.literal("extend"), extended_until: Day, ...document }),
])
export type ProposalBody = z.infer<typeof ProposalBody>

export const ProposalQuery = z.strictObject({
  state: z.enum(["proposed", "confirmed", "declined", "withdrawn"]).optional(),
  kind: z.enum(["extend", "revoke"]).optional(),
  q: z.string().trim().min(1).max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const ConfirmBody = z.strictObject({ decision_number: Number, note: Words.optional() })
export type ConfirmBody = z.infer<typeof ConfirmBody>

export const SettleBody = z.strictObject({ note: Words })
export type SettleBody = z.infer<typeof SettleBody>
