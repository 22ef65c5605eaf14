import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { keepCart, keptCart } from "../../lib/cart-cookie.server"
import { findCart, openCart } from "../../lib/cart.server"
import { claimCartFor } from "../../lib/shopper.server"

/** What this browser put into its cart becomes hers; with nothing in it, she finds the cart she left elsewhere. */
export async function adoptCart(request: Request, token: string): Promise<string[]> {
  const { id } = await keptCart(request)
  const here = await openCart(id)
  if (here && here.items.length > 0) {
    await claimCartFor(token, here.id, request)
    return []
  }
  const { cart_id } = await callBackend("/store/account/cart", {
    token,
    visitor: request,
    schema: z.object({ cart_id: z.string().nullable() }),
  })
  const left = await findCart(cart_id ?? undefined)
  return left ? [await keepCart(left)] : []
}
