import { Standing } from "@ocop/shared/certificate"
import { RevokeGround } from "@ocop/shared/certificate-change"
import { z } from "zod"

export const Proposal = z.object({
  id: z.string(),
  kind: z.enum(["extend", "revoke"]),
  state: z.enum(["proposed", "confirmed", "declined", "withdrawn"]),
  certificate_number: z.string(),
  registration_id: z.string(),
  product: z.string(),
  producer: z.string(),
  ground: RevokeGround.nullable(),
  extended_until: z.string().nullable(),
  revoked_on: z.string().nullable(),
  decision_number: z.string(),
  decided_on: z.string(),
  issuer: z.string(),
  conclusion_no: z.string().nullable(),
  conclusion_on: z.string().nullable(),
  due_on: z.string().nullable(),
  reason: z.string(),
  file_id: z.string().nullable(),
  proposed_by: z.string(),
  proposer: z.string().nullable(),
  proposed_at: z.string(),
  settler: z.string().nullable(),
  settled_at: z.string().nullable(),
  settle_note: z.string().nullable(),
})
export type Proposal = z.infer<typeof Proposal>

export const ProposalList = z.object({
  as_of: z.string(),
  items: z.array(Proposal),
  total: z.number(),
  waiting: z.number(),
})

export const ProposalDetail = z.object({
  as_of: z.string(),
  proposal: Proposal,
  before: Standing,
  after: Standing,
  sales_points: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      stock_milli: z.number(),
      device_last_heard_at: z.string().nullable(),
    }),
  ),
  stamps_unused: z.number(),
})
export type ProposalDetail = z.infer<typeof ProposalDetail>

const HEARD_LATELY_MS = 2 * 60_000

/** A till heard within two minutes learns of the change in seconds; of the others nobody knows when. */
export function isConnected(heard_at: string | null, as_of: string): boolean {
  return heard_at !== null && Date.parse(as_of) - Date.parse(heard_at) <= HEARD_LATELY_MS
}
