import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ok, type Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { Confirmed, NewProposal, Settlement, StoredProposal } from "../../modules/producer/proposals"
import type { ProducerModuleService } from "../../modules/producer/service"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointModuleService } from "../../modules/sales-point/service"
import { goodsOfRegistration } from "../../read/register/registration-goods"
import { sendNotice } from "../notice/send-notice"
import { changeWords } from "./change-words"

/** Answers the proposal's id. */
export async function proposeChange(
  container: MedusaContainer,
  proposal: NewProposal,
  officer_id: string,
  now: Date,
): Promise<Result<string>> {
  const entered = await inTransaction(container, (producers, trx) =>
    producers.propose(trx, proposal, officer_id, now),
  )
  if (!entered.ok) return entered
  await audit(container, officer_id, `certificate.propose-${proposal.kind}`, proposal, { ...proposal })
  return entered
}

export interface ConfirmedChange extends Confirmed {
  notice_id: string
}

/**
 * The certificate changes with the commit; what cannot be told to the sales points that have the goods does not happen.
 * The audit comes last: an entry, once written, is never taken back.
 */
export async function confirmChange(
  container: MedusaContainer,
  settlement: Settlement,
  decision_number: string,
): Promise<Result<ConfirmedChange>> {
  let notice_id = ""
  try {
    const done = await inTransaction(container, async (producers, trx) => {
      const confirmed = await producers.confirm(trx, settlement, decision_number)
      if (confirmed.ok) notice_id = await tellSalesPoints(container, confirmed.value)
      return confirmed
    })
    if (!done.ok) return done
    const { proposal } = done.value
    await audit(container, settlement.officer_id, `certificate.${proposal.kind}`, proposal, { ...proposal })
    return ok({ ...done.value, notice_id })
  } catch (failure) {
    const points: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    if (notice_id) await points.takeBackNotice(notice_id)
    throw failure
  }
}

export async function declineChange(
  container: MedusaContainer,
  settlement: Settlement,
): Promise<Result<StoredProposal>> {
  return settled(container, settlement, "decline")
}

export async function withdrawChange(
  container: MedusaContainer,
  settlement: Settlement,
): Promise<Result<StoredProposal>> {
  return settled(container, settlement, "withdraw")
}

async function settled(
  container: MedusaContainer,
  settlement: Settlement,
  how: "decline" | "withdraw",
): Promise<Result<StoredProposal>> {
  const done = await inTransaction(container, (producers, trx) => producers[how](trx, settlement))
  if (done.ok)
    await audit(container, settlement.officer_id, `certificate.${how}-${done.value.kind}`, {
      ...done.value,
      reason: settlement.note ?? "",
    })
  return done
}

async function tellSalesPoints(
  container: MedusaContainer,
  { proposal, certificate }: Confirmed,
): Promise<string> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = await goodsOfRegistration(db, certificate.registration_id)
  return sendNotice(container, {
    ...changeWords(goods, proposal, certificate),
    kind: proposal.kind === "revoke" ? "revoked" : "extended",
    subject_id: certificate.id,
    product_id: goods.product_id,
    lot_number: null,
    document_no: proposal.decision_number,
  })
}

function inTransaction<Value>(
  container: MedusaContainer,
  write: (
    producers: ProducerModuleService,
    trx: Parameters<ProducerModuleService["propose"]>[0],
  ) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  return db.transaction((trx) => write(producers, trx))
}

async function audit(
  container: MedusaContainer,
  officer_id: string,
  action: string,
  proposal: Pick<NewProposal, "certificate_id" | "reason" | "decision_number">,
  after?: Record<string, unknown>,
): Promise<void> {
  await container.resolve<OfficeModuleService>(OFFICE_MODULE).createAuditEntries({
    actor_type: "officer",
    actor_id: officer_id,
    action,
    subject_type: "certificate",
    subject_id: proposal.certificate_id,
    after: after ?? null,
    reason: proposal.reason,
    document_no: proposal.decision_number,
  })
}
