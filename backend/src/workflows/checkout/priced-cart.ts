import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A cart with Medusa's own totals; money in whole đồng. */
export interface PricedCart {
  total: number
  shipping_total: number
  items: { id: string; unit_price: number }[]
  payment_collection: PricedCollection | null
}

export interface PricedCollection {
  id: string
  amount: number
  payment_sessions: { id: string; provider_id: string; status: string; amount: number }[]
}

type Amount = number | string | { valueOf(): number }

interface MedusaCart {
  total: Amount
  shipping_total: Amount
  items?: { id: string; unit_price: Amount }[]
  payment_collection?: {
    id: string
    amount: Amount
    payment_sessions?: { id: string; provider_id: string; status: string; amount: Amount }[]
  } | null
}

export async function readPricedCart(container: MedusaContainer, cart_id: string): Promise<PricedCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cart", fields: FIELDS, filters: { id: cart_id } },
    { throwIfKeyNotFound: true },
  )
  const cart = data[0] as unknown as MedusaCart
  const collection = cart.payment_collection
  return {
    total: dong(cart.total),
    shipping_total: dong(cart.shipping_total),
    items: (cart.items ?? []).map(({ id, unit_price }) => ({ id, unit_price: dong(unit_price) })),
    payment_collection: collection
      ? {
          id: collection.id,
          amount: dong(collection.amount),
          payment_sessions: (collection.payment_sessions ?? []).map((session) => ({
            ...session,
            amount: dong(session.amount),
          })),
        }
      : null,
  }
}

const FIELDS = [
  ...["total", "shipping_total", "items.id", "items.unit_price"],
  ...["payment_collection.id", "payment_collection.amount", "payment_collection.payment_sessions.id"],
  ...["payment_collection.payment_sessions.provider_id", "payment_collection.payment_sessions.status"],
  "payment_collection.payment_sessions.amount",
]

function dong(amount: Amount): number {
  return Math.round(Number(amount))
}
