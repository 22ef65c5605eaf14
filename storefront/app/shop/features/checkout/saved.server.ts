import { AddressList } from "@ocop/shared/address"
import type { CheckoutInput } from "@ocop/shared/checkout"
import { z } from "zod"
import { BackendError, callBackend } from "../../../lib/backend.server"
import { saveAddress } from "../../lib/save-address.server"
import { shopperToken } from "../../lib/shopper.server"
import { loadProvinces } from "./load-checkout.server"
import { isSaved, type SavedAddress, type Shopper, withSaved } from "./saved"
import { unsent, type Unsent, type Values } from "./written"

const text = z
  .string()
  .nullable()
  .transform((held) => held ?? "")
const Codes = z.object({ province_code: z.string(), commune_code: z.string() })
const Address = z.object({
  ...{ id: z.string(), first_name: text, phone: text, address_1: text, city: text, province: text },
  is_default_shipping: z.boolean(),
  metadata: z.unknown(),
})
const Customer = z.object({ email: z.string(), first_name: text, phone: text, addresses: z.array(Address) })

/** Null where nobody signed in, or the session ended meanwhile: nobody is kept from buying by that. */
export async function readShopper(request: Request): Promise<Shopper | null> {
  const token = await shopperToken(request)
  if (!token) return null
  try {
    const { customer } = await callBackend("/store/customers/me", {
      ...{ token, visitor: request, schema: z.object({ customer: Customer }) },
    })
    return {
      ...{ name: customer.first_name, phone: customer.phone, email: customer.email },
      addresses: customer.addresses
        .map(savedAddress)
        .sort((a, b) => Number(b.is_default) - Number(a.is_default) || (a.id < b.id ? -1 : 1)),
    }
  } catch (error) {
    if (error instanceof BackendError && error.status < 500) return null
    throw error
  }
}

function savedAddress(address: z.infer<typeof Address>): SavedAddress {
  const codes = Codes.safeParse(address.metadata).data
  return {
    ...{ id: address.id, name: address.first_name, phone: address.phone, street: address.address_1 },
    ...{ commune: address.city, province: address.province },
    place: codes ? `${codes.province_code}:${codes.commune_code}` : "",
    is_default: address.is_default_shipping,
  }
}

/** The form with the address that was pressed; what was written of the order stays, whatever goes wrong. */
export async function fillAnew(request: Request, values: Values, use: string): Promise<Unsent> {
  try {
    const shopper = await readShopper(request)
    return unsent(withSaved(values, shopper?.addresses ?? [], use), {})
  } catch (error) {
    if (error instanceof BackendError) return unsent(values, { fault: error.fault })
    throw error
  }
}

/** Keeps where an order goes in the account of who placed it. The order stands whether or not this can be done. */
export async function keepAddress(request: Request, { name, phone, deliver }: CheckoutInput): Promise<void> {
  if (deliver.kind !== "door") return
  const { province_code, commune_code, street } = deliver
  try {
    const shopper = await readShopper(request)
    const place = `${province_code}:${commune_code}`
    if (!shopper || isSaved(shopper.addresses, { name, phone, street, place })) return
    const { communes } = await callBackend("/store/addresses", {
      ...{ schema: AddressList, query: { province: province_code } },
    })
    const province = (await loadProvinces()).find(({ code }) => code === province_code)
    const commune = communes.find(({ code }) => code === commune_code)
    if (!province || !commune) return
    const main = shopper.addresses.length === 0
    await saveAddress(request, { name, phone, street }, { province, commune, main })
  } catch (error) {
    if (!(error instanceof BackendError || error instanceof Response)) throw error
  }
}
