import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  checkExtension,
  checkRevocation,
  mayConfirm,
  type RevokeGround,
} from "@ocop/shared/certificate-change"
import { checkAuthority, type IssuerLevel } from "@ocop/shared/criteria"
import { type Day, dayOf } from "@ocop/shared/day"
import { err, ok, type Result, type RuleError } from "@ocop/shared/result"
import { noteChange } from "./change-note"
import { decisionFor } from "./decisions"
import { certificateOf, lockCertificate, type StoredCertificate } from "./stored-certificate"

export interface NewProposal {
  kind: "extend" | "revoke"
  certificate_id: string
  ground: RevokeGround | null
  extended_until: Day | null
  revoked_on: Day | null
  decision_number: string
  decided_on: Day
  issuer: string
  conclusion_no: string | null
  conclusion_on: Day | null
  reason: string
  file_id: string | null
}

export interface StoredProposal extends NewProposal {
  id: string
  state: "proposed" | "confirmed" | "declined" | "withdrawn"
  proposed_by: string
  proposed_at: Date
}

/** Enters what another person must confirm. Until then nothing changes. */
export async function propose(
  trx: Knex.Transaction,
  proposal: NewProposal,
  officer_id: string,
  now: Date,
): Promise<Result<string>> {
  const certificate = await lockCertificate(trx, proposal.certificate_id)
  if (!certificate) return err({ code: "not_found" })
  const possible = changeBy(proposal, certificate, dayOf(now.getTime()))
  if (!possible.ok) return possible
  const open = await trx("proposal")
    .where({ certificate_id: certificate.id, state: "proposed", deleted_at: null })
    .first<{ id: string } | undefined>("id")
  if (open) return err({ code: "proposal_open", field: "certificate_id", detail: { proposal_id: open.id } })
  const id = generateEntityId(undefined, "prop")
  await trx("proposal").insert({ ...proposal, id, proposed_by: officer_id, proposed_at: now })
  return ok(id)
}

export interface Settlement {
  proposal_id: string
  officer_id: string
  note: string | null
  now: Date
}

export interface Confirmed {
  proposal: StoredProposal
  certificate: StoredCertificate
}

/** Puts a proposal into force, the rules checked again as of now. */
export async function confirm(
  trx: Knex.Transaction,
  { proposal_id, officer_id, note, now }: Settlement,
  decision_number: string,
): Promise<Result<Confirmed>> {
  const open = await lockOpen(trx, proposal_id)
  if (!open.ok) return open
  const proposal = open.value
  const second = mayConfirm(proposal.proposed_by, officer_id)
  if (!second.ok) return second
  if (plainNumber(decision_number) !== plainNumber(proposal.decision_number))
    return err({ code: "decision_number_differs", field: "decision_number" })
  const certificate = await lockCertificate(trx, proposal.certificate_id)
  if (!certificate) return err({ code: "not_found" })
  const change = changeBy(proposal, certificate, dayOf(now.getTime()))
  if (!change.ok) return change
  await noteChange(trx, {
    actor_type: "officer",
    actor_id: officer_id,
    reason: proposal.reason,
    document_no: proposal.decision_number,
    source: "proposal",
  })
  await decisionFor(trx, {
    kind: proposal.kind,
    number: proposal.decision_number,
    issuer: proposal.issuer,
    issuer_level: change.value.level,
    decided_on: proposal.decided_on,
    criteria: null,
    file_id: proposal.file_id,
    note: null,
    entered_by: proposal.proposed_by,
  })
  const { columns } = change.value
  await trx("certificate")
    .where({ id: certificate.id })
    .update({ ...columns, updated_at: trx.fn.now() })
  await settle(trx, proposal.id, { state: "confirmed", officer_id, note, now })
  return ok({ proposal, certificate: { ...certificate, ...columns } })
}

/** A second person does not agree. */
export async function decline(
  trx: Knex.Transaction,
  settlement: Settlement,
): Promise<Result<StoredProposal>> {
  const open = await lockOpen(trx, settlement.proposal_id)
  if (!open.ok) return open
  const second = mayConfirm(open.value.proposed_by, settlement.officer_id)
  if (!second.ok) return second
  await settle(trx, open.value.id, { ...settlement, state: "declined" })
  return open
}

/** Who entered it takes it back. */
export async function withdraw(
  trx: Knex.Transaction,
  settlement: Settlement,
): Promise<Result<StoredProposal>> {
  const open = await lockOpen(trx, settlement.proposal_id)
  if (!open.ok) return open
  if (open.value.proposed_by !== settlement.officer_id) return err({ code: "proposer_only" })
  await settle(trx, open.value.id, { ...settlement, state: "withdrawn" })
  return open
}

interface Change {
  level: IssuerLevel
  columns: Partial<StoredCertificate> & Record<string, unknown>
}

/** What the proposal would write onto the certificate. */
function changeBy(proposal: NewProposal, certificate: StoredCertificate, today: Day): Result<Change> {
  const { decided_on, issuer, decision_number: document, reason } = proposal
  if (decided_on > today) return err({ code: "decision_in_future", field: "decided_on", detail: { today } })
  const authority = checkAuthority({ issuer, stars: certificate.stars, decided_on })
  if (!authority.ok) return err(unauthorised(authority.error, proposal.kind))
  const { level } = authority.value
  if (proposal.kind === "extend") {
    const extended_until = proposal.extended_until ?? ""
    const checked = checkExtension(certificateOf(certificate), { extended_until, document })
    return checked.ok ? ok({ level, columns: { extended_until, extend_document: document } }) : checked
  }
  const revoked_on = proposal.revoked_on ?? decided_on
  const ground = proposal.ground ?? "e"
  const checked = checkRevocation(certificateOf(certificate), { revoked_on, ground, document }, today)
  if (!checked.ok) return checked
  return ok({
    level,
    columns: { revoked_on, revoke_ground: ground, revoke_reason: reason, revoke_document: document },
  })
}

/** Who recognises is who extends and revokes; the refusal speaks of what was tried. */
function unauthorised(error: RuleError, kind: NewProposal["kind"]): RuleError {
  return error.code === "authority_may_not_issue" ? { ...error, code: `authority_may_not_${kind}` } : error
}

async function lockOpen(trx: Knex.Transaction, id: string): Promise<Result<StoredProposal>> {
  const proposal = await trx<StoredProposal>("proposal")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!proposal) return err({ code: "not_found" })
  return proposal.state === "proposed" ? ok(proposal) : err({ code: "proposal_settled", field: "id" })
}

async function settle(
  trx: Knex.Transaction,
  id: string,
  { state, officer_id, note, now }: Omit<Settlement, "proposal_id"> & { state: StoredProposal["state"] },
): Promise<void> {
  await trx("proposal").where({ id }).update({
    state,
    settled_by: officer_id,
    settled_at: now,
    settle_note: note,
    updated_at: trx.fn.now(),
  })
}

/** Blanks and letter case do not tell two numbers apart. */
function plainNumber(number: string): string {
  return number.replace(/\s+/g, "").toUpperCase()
}
