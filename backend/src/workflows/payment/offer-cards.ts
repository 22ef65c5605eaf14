import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CARD } from "../../read/payments/providers"

interface Region {
  id: string
  payment_providers?: ({ id: string } | null)[]
}

/** A shop that was set up before it had Stripe's keys gets cards as soon as it has them. */
export async function offerCards(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
    filters: { currency_code: "vnd" },
  })
  const without = (data as Region[]).filter(
    ({ payment_providers = [] }) => !payment_providers.some((provider) => provider?.id === CARD),
  )
  if (without.length === 0) return
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    without.map(({ id }) => ({
      [Modules.REGION]: { region_id: id },
      [Modules.PAYMENT]: { payment_provider_id: CARD },
    })),
  )
}
