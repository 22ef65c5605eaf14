import { AddressList, type AddressProvince } from "@ocop/shared/address"
import { deliveryZone, DeliveryOffer } from "@ocop/shared/delivery"
import { PaymentMethods } from "@ocop/shared/payment"
import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { CartLine } from "../../lib/cart"

const OpenCart = z.object({
  id: z.string(),
  completed_at: z.string().nullish(),
  item_total: z.number(),
  original_item_total: z.number(),
  items: z.array(CartLine),
})

/** Everything the page needs of a cart. `fees` is by province. */
export interface CheckoutCart {
  id: string
  lines: CartLine[]
  goods: number
  discount: number
  grams: number
  fees: Record<string, number>
  points: DeliveryOffer["points"]
  of_age: boolean
  home: string
  methods: PaymentMethods["methods"]
}

/** Null: the cart became an order, or was never there. */
export async function loadCart(id: string): Promise<CheckoutCart | null> {
  const [{ cart }, offer, { methods }, provinces] = await Promise.all([
    callBackend(`/store/carts/${id}`, {
      schema: z.object({ cart: OpenCart }),
      query: { fields: "id,completed_at,item_total,original_item_total,*items" },
    }),
    callBackend(`/store/carts/${id}/delivery`, { schema: DeliveryOffer }),
    callBackend(`/store/carts/${id}/payments`, { schema: PaymentMethods }),
    loadProvinces(),
  ])
  if (cart.completed_at) return null
  const { grams, points, of_age, home_province: home } = offer
  return {
    ...{ id: cart.id, grams, points, of_age, home, methods },
    lines: [...cart.items].sort((a, b) => a.id.localeCompare(b.id)),
    goods: cart.original_item_total,
    discount: cart.original_item_total - cart.item_total,
    fees: Object.fromEntries(provinces.map(({ code }) => [code, offer.fees[deliveryZone(home, code)]])),
  }
}

let provinces: AddressProvince[] = []

/** They change with a release at most, so those asked for once serve also while the backend is down. */
export async function loadProvinces(): Promise<AddressProvince[]> {
  if (provinces.length === 0)
    provinces = (await callBackend("/store/addresses", { schema: AddressList })).provinces
  return provinces
}

export function knownProvinces(): AddressProvince[] {
  return provinces
}
