import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { FORGOTTEN_AFTER_DAYS } from "@ocop/shared/forgotten-cart"
import { forgottenCarts, partedAddresses } from "../../read/carts/forgotten-carts"

const DAY_MS = 86_400_000
const AT_ONCE = 100
/** The rest is for the next night. */
const MOST = 10_000

export interface Forgotten {
  deleted: number
  cleared: number
  addresses: number
}

/**
 * Deletes carts that were forgotten, with their addresses. Of one whose shopper was asked for money everything about her goes
 * and the cart stays: a transfer that comes after all must find what it was for, to be given back.
 */
export async function forgetCarts(container: MedusaContainer, now: number): Promise<Forgotten> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const carts = container.resolve(Modules.CART)
  const since = new Date(now - FORGOTTEN_AFTER_DAYS * DAY_MS)
  const forgotten = await forgottenCarts(db, since, MOST)
  const [asked, unasked] = [true, false].map((is) => forgotten.filter((cart) => cart.asked === is))
  for (const ids of stretches(asked ?? [])) await carts.updateCarts(ids.map((id) => ({ id, ...NOBODY })))
  for (const ids of stretches(unasked ?? [])) {
    await container.resolve(ContainerRegistrationKeys.LINK).delete({ [Modules.CART]: { cart_id: ids } })
    await carts.deleteCarts(ids)
  }
  const addresses = (await partedAddresses(db, since, MOST)).map((id) => ({ id }))
  for (const ids of stretches(addresses)) await carts.deleteAddresses(ids)
  return { deleted: unasked?.length ?? 0, cleared: asked?.length ?? 0, addresses: addresses.length }
}

const NOBODY = {
  ...{ email: null, customer_id: null, metadata: null },
  ...{ shipping_address: null, billing_address: null },
}

function stretches(held: readonly { id: string }[]): string[][] {
  const ids = held.map(({ id }) => id)
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, place) =>
    ids.slice(place * AT_ONCE, (place + 1) * AT_ONCE),
  )
}
