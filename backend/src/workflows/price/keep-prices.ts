import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRICE_HISTORY_MODULE } from "../../modules/price-history"
import type { PriceHistoryModuleService } from "../../modules/price-history/service"
import { shelfOf } from "../../read/shelf/shelf-keeper"

/** Writes down what the shop asks at this moment, price lists and their hours included; answers how many prices are new. */
export async function keepPrices(container: MedusaContainer, at: Date): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const store = await db<{ default_sales_channel_id: string | null }>("store")
    .whereNull("deleted_at")
    .first("default_sales_channel_id")
  if (!store?.default_sales_channel_id) return 0
  const shelf = await shelfOf(container, store.default_sales_channel_id)
  const prices = shelf.all().map(({ card: { variant_id, price } }) => ({ variant_id, price }))
  const history: PriceHistoryModuleService = container.resolve(PRICE_HISTORY_MODULE)
  return history.keep(prices, at)
}
