import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MarketplaceState } from "@ocop/shared/marketplace"
import { publicUrl } from "@ocop/shared/public-url"
import { err, ok, type Result } from "@ocop/shared/result"

export interface NewMarketplaceLink {
  registration_id: string
  marketplace: string
  url: string
  state: MarketplaceState
  entered_by: string
}

/** Takes the place of what was known of the product on that platform. Errors: `not_found`, `url_not_allowed`. */
export async function linkMarketplace(
  trx: Knex.Transaction,
  link: NewMarketplaceLink,
): Promise<Result<NewMarketplaceLink>> {
  const url = publicUrl(link.url)
  if (!url.ok) return err({ ...url.error, field: "url" })
  const registration = await trx("registration")
    .where({ id: link.registration_id, deleted_at: null })
    .first<{ id: string } | undefined>("id")
  if (!registration) return err({ code: "not_found" })
  const written = { ...link, url: url.value }
  await trx("marketplace_link")
    .insert({ ...written, entered_at: trx.fn.now() })
    .onConflict(["registration_id", "marketplace"])
    .merge()
  return ok(written)
}
