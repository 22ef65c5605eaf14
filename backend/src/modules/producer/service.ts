import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import type { Result } from "@ocop/shared/result"
import { type ChangeNote, noteChange } from "./change-note"
import { changeRows } from "./change-rows"
import { confirmProduction, type NewConfirmation } from "./confirmations"
import { linkMarketplace, type NewMarketplaceLink } from "./marketplaces"
import { keepPicture, type KeptPicture } from "./pictures"
import { Confirmation } from "./models/confirmation"
import { Decision } from "./models/decision"
import { Paper } from "./models/paper"
import { Certificate, Producer, ProducerMember, Registration } from "./models/producer"
import { Proposal } from "./models/proposal"
import { StoredFile } from "./models/stored-file"

import { addPaper, type Author, type NewPaper } from "./papers"
import {
  type Confirmed,
  confirm,
  decline,
  type NewProposal,
  propose,
  type Settlement,
  type StoredProposal,
  withdraw,
} from "./proposals"
import { type Recognised, type Recognition, recognise } from "./recognise"
import type { RegisterBatch } from "./register-batch"

const CHUNK = 1000

export class ProducerModuleService extends MedusaService({
  Producer,
  ProducerMember,
  Registration,
  Certificate,
  Decision,
  Proposal,
  Paper,
  Confirmation,
  StoredFile,
}) {
  /** Writes a whole register inside the caller's transaction: all of it is there afterwards, or none. */
  async writeRegister(batch: RegisterBatch, note: ChangeNote, transaction: Knex.Transaction): Promise<void> {
    await noteChange(transaction, note)
    await transaction.batchInsert("producer", batch.producers, CHUNK)
    await changeRows(transaction, "producer", batch.changed_producers)
    await transaction.batchInsert("registration", batch.registrations, CHUNK)
    await changeRows(transaction, "registration", batch.changed_registrations)
    await transaction.batchInsert("certificate", batch.certificates, CHUNK)
    await changeRows(transaction, "certificate", batch.changed_certificates)
  }

  addPaper(trx: Knex.Transaction, paper: NewPaper, author: Author): Promise<Result<string>> {
    return addPaper(trx, paper, author)
  }

  linkMarketplace(trx: Knex.Transaction, link: NewMarketplaceLink): Promise<Result<NewMarketplaceLink>> {
    return linkMarketplace(trx, link)
  }

  keepPicture(trx: Knex.Transaction, picture: KeptPicture): Promise<void> {
    return keepPicture(trx, picture)
  }

  confirmProduction(
    trx: Knex.Transaction,
    confirmation: NewConfirmation,
    author: Author,
    today: Day,
  ): Promise<Result<string>> {
    return confirmProduction(trx, confirmation, author, today)
  }

  recognise(
    trx: Knex.Transaction,
    decision: Recognition,
    entry: { officer_id: string; now: Date; dry_run: boolean },
  ): Promise<Recognised> {
    return recognise(trx, decision, entry)
  }

  propose(
    trx: Knex.Transaction,
    proposal: NewProposal,
    officer_id: string,
    now: Date,
  ): Promise<Result<string>> {
    return propose(trx, proposal, officer_id, now)
  }

  confirm(
    trx: Knex.Transaction,
    settlement: Settlement,
    decision_number: string,
  ): Promise<Result<Confirmed>> {
    return confirm(trx, settlement, decision_number)
  }

  decline(trx: Knex.Transaction, settlement: Settlement): Promise<Result<StoredProposal>> {
    return decline(trx, settlement)
  }

  withdraw(trx: Knex.Transaction, settlement: Settlement): Promise<Result<StoredProposal>> {
    return withdraw(trx, settlement)
  }
}
