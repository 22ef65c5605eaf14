import { CertificateState, Stars } from "@ocop/shared/certificate"
import { CriteriaVersion } from "@ocop/shared/criteria"
import { z } from "zod"

export const DecisionItem = z.object({
  id: z.string(),
  kind: z.enum(["recognise", "extend", "revoke"]),
  number: z.string(),
  issuer: z.string(),
  decided_on: z.string(),
  criteria: CriteriaVersion.nullable(),
  note: z.string().nullable(),
  file_id: z.string().nullable(),
  entered_by_name: z.string().nullable(),
  entered_at: z.string().nullable(),
  products: z.number(),
  by_stars: z.array(z.object({ stars: Stars, products: z.number() })),
})
export type DecisionItem = z.infer<typeof DecisionItem>

export const DecisionList = z.object({
  as_of: z.string(),
  items: z.array(DecisionItem),
  total: z.number(),
  per: z.number(),
})

export const DecidedProduct = z.object({
  certificate_id: z.string(),
  registration_id: z.string(),
  product: z.string(),
  producer: z.string(),
  kind: z.enum(["first", "upgrade", "renewal"]).nullable(),
  stars: Stars,
  score: z.number().nullable(),
  valid_until: z.string(),
  extended_until: z.string().nullable(),
  revoked_on: z.string().nullable(),
  state: CertificateState,
})
export type DecidedProduct = z.infer<typeof DecidedProduct>

export const DecisionDetail = z.object({
  as_of: z.string(),
  decision: DecisionItem,
  certificates: z.array(DecidedProduct),
})
export type DecisionDetail = z.infer<typeof DecisionDetail>

/** Decisions by the year of their day, in the order they came in. */
export function byYear(decisions: readonly DecisionItem[]): { year: string; items: DecisionItem[] }[] {
  const years = new Map<string, DecisionItem[]>()
  for (const decision of decisions) {
    const year = decision.decided_on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), decision])
  }
  return [...years].map(([year, items]) => ({ year, items }))
}
