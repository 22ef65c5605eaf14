import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CheckoutInput } from "@ocop/shared/checkout"
import type { Receiver } from "./receiver"

/** What an order keeps of its buyer's wishes in its metadata; null takes back what an earlier attempt wrote. */
export interface Wishes {
  /** So that an order can be told as this cart's though the tie between them was never made. */
  cart_id: string
  note: string | null
  invoice: CheckoutInput["invoice"] | null
  deliver: { kind: "door" } | { kind: "collect"; sales_point: string }
  of_age: boolean
}

/** Address, wishes and way of delivery go onto the cart. Its prices and the fee are left to Medusa, which works them out next. */
export async function writeCart(
  container: MedusaContainer,
  cart: { id: string; metadata: Record<string, unknown> | null },
  input: CheckoutInput,
  { address, option }: Receiver,
): Promise<void> {
  const carts = container.resolve(Modules.CART)
  const wishes: Wishes = {
    cart_id: cart.id,
    note: input.note ?? null,
    invoice: input.invoice ?? null,
    deliver: input.deliver.kind === "door" ? { kind: "door" } : input.deliver,
    of_age: input.of_age ?? false,
  }
  await carts.updateCarts(cart.id, {
    shipping_address: address,
    billing_address: input.invoice
      ? { ...address, company: input.invoice.name, address_1: input.invoice.address }
      : address,
    metadata: { ...cart.metadata, ...wishes },
    ...(input.email ? { email: input.email } : {}),
    ...(input.locale ? { locale: input.locale } : {}),
  })
  const held = await carts.listShippingMethods({ cart_id: cart.id }, { select: ["id", "shipping_option_id"] })
  const [kept, ...others] = held
  if (kept?.shipping_option_id === option.id && others.length === 0) return
  if (held.length > 0) await carts.softDeleteShippingMethods(held.map(({ id }) => id))
  await carts.addShippingMethods(cart.id, [
    { name: option.name, shipping_option_id: option.id, amount: 0, data: {} },
  ])
}
