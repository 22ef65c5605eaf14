import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  type AssessmentKind,
  certificateErrors,
  type HeldCertificate,
  type NewCertificate,
  validUntil,
} from "@ocop/shared/assessment"
import type { Stars } from "@ocop/shared/certificate"
import { checkAuthority, type CriteriaVersion, criteriaOn } from "@ocop/shared/criteria"
import { type Day, dayOf } from "@ocop/shared/day"
import type { RuleError } from "@ocop/shared/result"
import { noteChange } from "./change-note"
import { decisionFor } from "./decisions"
import { certificateOf, lockCertificatesOf } from "./stored-certificate"

export interface Recognition {
  number: string
  issuer: string
  decided_on: Day
  criteria: CriteriaVersion | null
  note: string | null
  file_id: string | null
  lines: readonly RecognitionLine[]
}

export interface RecognitionLine {
  /** Null where the line names no product of the register, or more than one. */
  registration_id: string | null
  kind: AssessmentKind
  stars: Stars
  score: number | null
  errors: readonly RuleError[]
}

export interface Recognised {
  decision_id: string | null
  valid_until: Day
  criteria: CriteriaVersion | null
  lines: { line: number; registration_id: string | null; errors: RuleError[] }[]
  applied: boolean
}

/** One decision for many products: all of its certificates are entered, or none. Dry, only says what is wrong with it. */
export async function recognise(
  trx: Knex.Transaction,
  decision: Recognition,
  { officer_id, now, dry_run }: { officer_id: string; now: Date; dry_run: boolean },
): Promise<Recognised> {
  const { decided_on, lines } = decision
  const today = dayOf(now.getTime())
  const ids = lines.flatMap(({ registration_id }) => registration_id ?? [])
  const held = await heldBy(trx, ids)
  const checked = lines.map((line, index) => {
    const errors = [...line.errors, ...lineErrors(decision, line, held, today)]
    return { line: index + 1, registration_id: line.registration_id, errors }
  })
  const good = checked.every(({ errors }) => errors.length === 0)
  const outcome = {
    valid_until: validUntil(decided_on),
    criteria: decision.criteria ?? criteriaOn(decided_on)[0] ?? null,
    lines: checked,
  }
  if (dry_run || !good) return { ...outcome, decision_id: null, applied: false }
  const decision_id = await write(trx, decision, officer_id)
  return { ...outcome, decision_id, applied: true }
}

/** A line's certificate then counts as held: the same product twice in one decision is told at its second line. */
function lineErrors(
  decision: Recognition,
  line: RecognitionLine,
  held: Map<string, HeldCertificate[]>,
  today: Day,
): RuleError[] {
  const { registration_id } = line
  const own = held.get(registration_id ?? "") ?? []
  const added = newCertificate(decision, line)
  const errors = certificateErrors(added, own, today)
  if (registration_id !== null) {
    const { number, issuer, stars, decided_on, valid_until } = added
    held.set(registration_id, [...own, { id: "", number, issuer, stars, decided_on, valid_until }])
  }
  return errors
}

function newCertificate(decision: Recognition, { kind, stars, score }: RecognitionLine): NewCertificate {
  const { number, issuer, decided_on, criteria } = decision
  return {
    ...{ kind, number, issuer, stars, score, decided_on },
    valid_until: validUntil(decided_on),
    ...(criteria ? { criteria } : {}),
  }
}

async function heldBy(
  trx: Knex.Transaction,
  registration_ids: readonly string[],
): Promise<Map<string, HeldCertificate[]>> {
  const held = new Map<string, HeldCertificate[]>()
  for (const stored of await lockCertificatesOf(trx, registration_ids)) {
    const own = held.get(stored.registration_id) ?? []
    const { number, issuer } = stored
    held.set(stored.registration_id, [...own, { ...certificateOf(stored), number, issuer }])
  }
  return held
}

async function write(trx: Knex.Transaction, decision: Recognition, officer_id: string): Promise<string> {
  const { number, issuer, decided_on, note, file_id } = decision
  const rows = decision.lines.flatMap((line) => {
    const authority = checkAuthority(newCertificate(decision, line))
    return authority.ok ? [{ line, ...authority.value }] : []
  })
  const [first] = rows
  const issuer_level = first?.level ?? "province"
  await noteChange(trx, {
    actor_type: "officer",
    actor_id: officer_id,
    reason: note,
    document_no: number,
    source: "decision",
  })
  const criteria = decision.criteria ?? first?.criteria ?? null
  const decision_id = await decisionFor(trx, {
    ...{ kind: "recognise", number, issuer, issuer_level, decided_on, criteria, file_id, note },
    entered_by: officer_id,
  })
  await trx("certificate").insert(
    rows.map(({ line, criteria, level }) => ({
      id: generateEntityId(undefined, "cert"),
      registration_id: line.registration_id,
      ...{ number, issuer, stars: line.stars, score: line.score, decided_on, decision_id, criteria },
      valid_until: validUntil(decided_on),
      kind: line.kind,
      issuer_level: level,
      source: "decision",
    })),
  )
  return decision_id
}
