import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MarketplaceState } from "@ocop/shared/marketplace"
import type { Result } from "@ocop/shared/result"
import { OFFICE_MODULE } from "../../modules/office"
import type { OfficeModuleService } from "../../modules/office/service"
import { PRODUCER_MODULE } from "../../modules/producer"
import type { ProducerModuleService } from "../../modules/producer/service"

interface Entered {
  registration_id: string
  marketplace: string
  url: string
  state: MarketplaceState
}

/** QT-24, ĐN-15: an officer says where else a product is sold. */
export async function linkMarketplace(
  container: MedusaContainer,
  link: Entered,
  by: { actor_type: string; actor_id: string },
): Promise<Result<Entered>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE)
  const entered = await db.transaction((trx) =>
    producers.linkMarketplace(trx, { ...link, entered_by: by.actor_id }),
  )
  if (!entered.ok) return entered
  const office: OfficeModuleService = container.resolve(OFFICE_MODULE)
  await office.createAuditEntries({
    ...by,
    action: "marketplace.link",
    subject_type: "registration",
    subject_id: link.registration_id,
    after: { ...entered.value },
  })
  return entered
}
