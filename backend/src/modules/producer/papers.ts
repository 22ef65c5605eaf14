import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import type { PaperKind } from "@ocop/shared/paper"
import { err, ok, type Result } from "@ocop/shared/result"
import { noteChange } from "./change-note"

export interface NewPaper {
  producer_id: string | null
  registration_id: string | null
  kind: PaperKind
  number: string
  issuer: string | null
  issued_on: Day | null
  expires_on: Day | null
  file_id: string | null
  note: string | null
  /** The paper it takes the place of, of the same producer. */
  replaces: string | null
}

export interface Author {
  actor_type: string
  actor_id: string
  /** Whose papers alone they may enter; null for an officer. */
  producer_id: string | null
}

/** Errors: `not_found`, `expires_before_issued`, `paper_replaced`. Answers the paper's id. */
export async function addPaper(
  trx: Knex.Transaction,
  { replaces, ...paper }: NewPaper,
  author: Author,
): Promise<Result<string>> {
  if (paper.issued_on && paper.expires_on && paper.expires_on < paper.issued_on)
    return err({
      code: "expires_before_issued",
      field: "expires_on",
      detail: { issued_on: paper.issued_on },
    })
  const producer_id = await ownerOf(trx, paper, author)
  if (!producer_id) return err({ code: "not_found" })
  const id = generateEntityId(undefined, "pap")
  await noteChange(trx, {
    actor_type: author.actor_type,
    actor_id: author.actor_id,
    reason: paper.note,
    document_no: paper.number,
    source: author.producer_id === null ? "paper" : "producer",
  })
  if (replaces) {
    const replaced = await trx("paper")
      .where({ id: replaces, producer_id, replaced_by: null, deleted_at: null })
      .update({ replaced_by: id, updated_at: trx.fn.now() })
    if (replaced === 0) return err({ code: "paper_replaced", field: "replaces" })
  }
  await trx("paper").insert({ ...paper, id, producer_id, entered_by: author.actor_id })
  return ok(id)
}

/** The producer the paper belongs to; null where the product is not theirs, or there is no such product. */
async function ownerOf(
  trx: Knex.Transaction,
  { registration_id, producer_id }: Pick<NewPaper, "registration_id" | "producer_id">,
  author: Author,
): Promise<string | null> {
  const asked = author.producer_id ?? producer_id
  if (!registration_id) {
    const found = await trx("producer")
      .where({ id: asked, deleted_at: null })
      .first<{ id: string } | undefined>("id")
    return found?.id ?? null
  }
  const registration = await trx("registration")
    .where({ id: registration_id, deleted_at: null })
    .first<{ producer_id: string } | undefined>("producer_id")
  return registration && (asked === null || asked === registration.producer_id)
    ? registration.producer_id
    : null
}
