import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CriteriaVersion, IssuerLevel } from "@ocop/shared/criteria"
import type { Day } from "@ocop/shared/day"
import { fold } from "@ocop/shared/fold"

export interface NewDecision {
  kind: "recognise" | "extend" | "revoke"
  number: string
  issuer: string
  issuer_level: IssuerLevel
  decided_on: Day
  criteria: CriteriaVersion | null
  file_id: string | null
  note: string | null
  entered_by: string
}

/**
 * One document stands once on record, however many certificates it changes; its signed copy may come with a later entry.
 * Answers its id.
 */
export async function decisionFor(trx: Knex.Transaction, decision: NewDecision): Promise<string> {
  const issuer_folded = fold(decision.issuer)
  const id = generateEntityId(undefined, "dec")
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `insert into decision (id, kind, number, issuer, issuer_folded, issuer_level, decided_on, criteria, file_id, note,
                           entered_by)
     values (:id, :kind, :number, :issuer, :issuer_folded, :issuer_level, :decided_on, :criteria, :file_id, :note,
             :entered_by)
     on conflict (issuer_folded, number, decided_on) where deleted_at is null do update
       set file_id = coalesce(decision.file_id, excluded.file_id)
     returning id`,
    { ...decision, id, issuer_folded },
  )
  return rows[0]?.id ?? id
}
