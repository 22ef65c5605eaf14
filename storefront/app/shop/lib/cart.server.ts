import { z } from "zod"
import { BackendError, callBackend } from "../../lib/backend.server"
import { Cart } from "./cart"

const FIELDS =
  "id,completed_at,total,*items,*shipping_methods,shipping_address.first_name,shipping_address.address_1,shipping_address.city,shipping_address.province,shipping_address.phone"
const CartAnswer = z.object({ cart: Cart })
const Regions = z.object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })

/** The cart, or undefined where there is none any more or it became an order. */
export async function openCart(id: string | undefined): Promise<Cart | undefined> {
  const cart = await findCart(id)
  return cart?.completed_at ? undefined : cart
}

export async function findCart(id: string | undefined): Promise<Cart | undefined> {
  if (!id) return undefined
  try {
    return (await callBackend(`/store/carts/${id}`, { schema: CartAnswer, query: { fields: FIELDS } })).cart
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return undefined
    throw error
  }
}

export async function createCart(): Promise<Cart> {
  const { regions } = await callBackend("/store/regions", { schema: Regions })
  const region = regions.find(({ currency_code }) => currency_code === "vnd") ?? regions[0]
  return changeCart("/store/carts", { region_id: region?.id })
}

export async function addToCart(cart: Cart, variant_id: string, quantity: number): Promise<Cart> {
  return changeCart(`/store/carts/${cart.id}/line-items`, { variant_id, quantity })
}

export async function changeQuantity(cart: Cart, line_id: string, quantity: number): Promise<Cart> {
  if (quantity > 0) return changeCart(`/store/carts/${cart.id}/line-items/${line_id}`, { quantity })
  await callBackend(`/store/carts/${cart.id}/line-items/${line_id}`, {
    method: "DELETE",
    schema: z.unknown(),
  })
  return (await findCart(cart.id)) ?? cart
}

export async function changeCart(path: string, body: unknown): Promise<Cart> {
  const answer = await callBackend(path, {
    method: "POST",
    body,
    schema: CartAnswer,
    query: { fields: FIELDS },
  })
  return answer.cart
}
