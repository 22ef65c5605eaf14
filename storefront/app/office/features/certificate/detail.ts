import { Standing, Stars } from "@ocop/shared/certificate"
import { MarketplaceLink, MarketplaceState } from "@ocop/shared/marketplace"
import { z } from "zod"

export const HeldCertificate = z.object({
  id: z.string(),
  number: z.string(),
  issuer: z.string(),
  stars: Stars,
  score: z.number().nullable(),
  criteria: z.enum(["1048-781", "148", "148-1489", "26-2026"]).nullable(),
  kind: z.enum(["first", "upgrade", "renewal"]).nullable(),
  decided_on: z.string(),
  valid_until: z.string(),
  extended_until: z.string().nullable(),
  extend_document: z.string().nullable(),
  revoked_on: z.string().nullable(),
  revoke_reason: z.string().nullable(),
  revoke_document: z.string().nullable(),
  decision_id: z.string().nullable(),
})
export type HeldCertificate = z.infer<typeof HeldCertificate>

/** A decision nobody entered is known by the certificates it made. */
export function decisionPath({ id, decision_id }: HeldCertificate): string {
  return `/office/decisions/${decision_id ?? id}`
}

export const HeldPaper = z.object({
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  issuer: z.string().nullable(),
  expires_on: z.string().nullable(),
  file_id: z.string().nullable(),
  registration_id: z.string().nullable(),
  replaced_by: z.string().nullable().optional(),
})
export type HeldPaper = z.infer<typeof HeldPaper>

/** A product of the register with all that hangs on it, today or on a day of the past. */
export const CertificateDetail = z.object({
  as_of: z.string(),
  registration: z.object({
    id: z.string(),
    name: z.string(),
    product_set: z.string(),
    product_code: z.string().nullable(),
    unit: z.string(),
    trademark: z.string().nullable(),
  }),
  producer: z.object({
    id: z.string(),
    name: z.string(),
    phone: z.string().nullable(),
    commune_name: z.string().nullable(),
    old_district: z.string().nullable(),
  }),
  standing: Standing,
  certificates: z.array(HeldCertificate),
  papers: z.array(HeldPaper),
  paper_state: z.object({
    missing: z.array(z.array(z.string())),
    lapsed: z.array(z.object({ id: z.string() })),
    lapsing: z.array(z.object({ id: z.string() })),
  }),
  confirmations: z.array(
    z.object({
      quarter: z.string(),
      producing: z.boolean(),
      made_on: z.string(),
      by_actor: z.string(),
      note: z.string().nullable(),
    }),
  ),
  marketplaces: z.array(MarketplaceLink.extend({ state: MarketplaceState })),
  goods: z.object({ listed: z.boolean(), image: z.string().nullable() }).nullable(),
  stock: z.object({ points: z.number(), quantity_milli: z.number() }),
  proposals: z.array(z.object({ id: z.string(), kind: z.enum(["extend", "revoke"]), state: z.string() })),
})
export type CertificateDetail = z.infer<typeof CertificateDetail>

export const History = z.object({
  total: z.number(),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]),
      at: z.string(),
      table: z.string(),
      actor_name: z.string().nullable(),
      reason: z.string().nullable(),
      document_no: z.string().nullable(),
      source: z.string(),
      changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
})
export type History = z.infer<typeof History>
