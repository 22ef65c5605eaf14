import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Day } from "@ocop/shared/day"
import type { Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { NewConfirmation } from "../../modules/producer/confirmations"
import type { Author, NewPaper } from "../../modules/producer/papers"
import type { ProducerModuleService } from "../../modules/producer/service"

export async function enterPaper(
  container: MedusaContainer,
  paper: NewPaper,
  author: Author,
): Promise<Result<string>> {
  const { db, producers } = parts(container)
  const entered = await db.transaction((trx) => producers.addPaper(trx, paper, author))
  if (entered.ok) await audit(container, author, "paper.enter", "paper", entered.value, { ...paper })
  return entered
}

export async function enterConfirmation(
  container: MedusaContainer,
  confirmation: NewConfirmation,
  author: Author,
  today: Day,
): Promise<Result<string>> {
  const { db, producers } = parts(container)
  const entered = await db.transaction((trx) => producers.confirmProduction(trx, confirmation, author, today))
  if (entered.ok)
    await audit(container, author, "production.confirm", "registration", confirmation.registration_id, {
      ...confirmation,
    })
  return entered
}

function parts(container: MedusaContainer) {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  return { db: container.resolve(ContainerRegistrationKeys.PG_CONNECTION), producers }
}

async function audit(
  container: MedusaContainer,
  { actor_type, actor_id }: Author,
  action: string,
  subject_type: string,
  subject_id: string,
  after: Record<string, unknown>,
): Promise<void> {
  await container
    .resolve<OfficeModuleService>(OFFICE_MODULE)
    .createAuditEntries({ actor_type, actor_id, action, subject_type, subject_id, after })
}
