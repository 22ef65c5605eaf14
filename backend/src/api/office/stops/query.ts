import { z } from "@medusajs/framework/zod"
import { StopKind } from "@ocop/shared/stop"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Words = z.string().trim().min(1).max(1000)
const DocumentNo = z.string().trim().min(1).max(100)

const terms = {
  kind: StopKind,
  reason: Words,
  document_no: DocumentNo.optional(),
  /** What the public is told; the reason stays in the office. */
  public_words: Words.optional(),
  /** False says that what the shop holds is of other lots. */
  shop_too: z.boolean().default(true),
  inspection_id: Id.optional(),
}

export const StopBody = z.discriminatedUnion("subject", [
  z.strictObject({ ...terms, subject: z.literal("lot"), lot_id: Id }),
  z.strictObject({ ...terms, subject: z.literal("product"), registration_id: Id }),
  z.strictObject({ ...terms, subject: z.literal("producer"), producer_id: Id }),
])
export type StopBody = z.infer<typeof StopBody>

export const LiftBody = z.strictObject({ reason: Words, document_no: DocumentNo.optional() })

const Page = z.coerce.number().int().min(1).max(1000).default(1)

export const StopListQuery = z.strictObject({
  state: z.enum(["open", "lifted"]).optional(),
  kind: StopKind.optional(),
  q: z.string().trim().min(1).max(100).optional(),
  page: Page,
})
export const StopDetailQuery = z.strictObject({ page: Page })
