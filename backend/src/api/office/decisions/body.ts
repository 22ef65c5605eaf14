import { z } from "@medusajs/framework/zod"
import { AssessmentKind } from "@ocop/shared/assessment"
import { Stars } from "@ocop/shared/certificate"
import { CriteriaVersion } from "@ocop/shared/criteria"
import { Day } from "@ocop/shared/day"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const Name = z.string().trim().min(1).max(200)

const MAX_LINES = 500

/** A line names its product by id, by product code, or by name, the producer's beside it where several have that name. */
const Line = z
  .strictObject({
    registration_id: Id.optional(),
    product_code: z.string().trim().min(1).max(50).optional(),
    name: Name.optional(),
    producer: Name.optional(),
    product_set: Name.optional(),
    kind: AssessmentKind,
    stars: Stars,
    score: z.number().nullable().default(null),
  })
  .refine(({ registration_id, product_code, name }) => registration_id ?? product_code ?? name, {
    path: ["name"],
  })

export const DecisionBody = z.strictObject({
  number: z.string().trim().min(1).max(100),
  decided_on: Day,
  issuer: Name,
  criteria: CriteriaVersion.optional(),
  note: z.string().trim().min(1).max(1000).optional(),
  file_id: Id.optional(),
  dry_run: z.boolean(),
  lines: z.array(Line).min(1).max(MAX_LINES),
})
export type DecisionBody = z.infer<typeof DecisionBody>

export const DecisionQuery = z.strictObject({
  q: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type DecisionQuery = z.infer<typeof DecisionQuery>
