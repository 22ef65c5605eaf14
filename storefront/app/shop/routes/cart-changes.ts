import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router"
import { BackendError } from "../../lib/backend.server"
import { openCart } from "../lib/cart.server"
import { applyChanges, Changes } from "../lib/cart-changes.server"
import { keepCart, keptCart } from "../lib/cart-cookie.server"
import { cartView } from "../lib/cart-view.server"

/** How many of each variant the cart holds. */
export async function loader({ request }: LoaderFunctionArgs) {
  return answered(async () => {
    const { id } = await keptCart(request)
    const cart = await openCart(id)
    const held: Record<string, number> = {}
    for (const { variant_id, quantity } of cart?.items ?? []) held[variant_id ?? ""] = quantity
    return Response.json({ held }, { headers: { "cache-control": "no-store" } })
  })
}

/** Changes a browser made ahead of us. */
export async function action({ request }: ActionFunctionArgs) {
  const asked = Changes.safeParse(await request.json().catch(() => null))
  if (!asked.success) return new Response(null, { status: 400 })
  return answered(async () => {
    const { id } = await keptCart(request)
    const { cart, refusals } = await applyChanges(await openCart(id), asked.data.changes)
    const headers = cart ? { "set-cookie": await keepCart(cart) } : undefined
    return Response.json({ view: await cartView(cart), refusals }, headers && { headers })
  })
}

async function answered(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof BackendError) return Response.json(error.fault, { status: 503 })
    throw error
  }
}
