import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rows } from "../snapshot"

/** Whether the region takes money through this provider, and the provider is switched on. */
export async function isOffered(db: Knex, region_id: string | null, provider_id: string): Promise<boolean> {
  const found = await rows(db, OFFERED_SQL, { region_id, provider_id })
  return found.length > 0
}

const OFFERED_SQL = `
  select 1 from region_payment_provider offered
  join payment_provider provider on provider.id = offered.payment_provider_id and provider.is_enabled
  where offered.region_id = :region_id and offered.payment_provider_id = :provider_id and offered.deleted_at is null`
