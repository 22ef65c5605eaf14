import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What the cart costs now, taxes and delivery included, in whole đồng. */
export async function cartTotal(container: MedusaContainer, cart_id: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["id", "total"], filters: { id: cart_id } })
  const [cart] = data as { total?: unknown }[]
  return Math.round(Number(cart?.total ?? 0))
}
