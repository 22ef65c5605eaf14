import { fold } from "@ocop/shared/fold"
import type { Values } from "./written"

export interface SavedAddress {
  id: string
  name: string
  phone: string
  street: string
  commune: string
  province: string
  /** `48:20341`; empty for one that was kept without its codes. */
  place: string
  is_default: boolean
}

/** Who signed in, with the addresses of the account, the main one first. */
export interface Shopper {
  name: string
  phone: string
  email: string
  addresses: SavedAddress[]
}

/** What `use` means where none of the saved addresses is to be used. */
export const NEW_RECEIVER = "new"

/** What the form holds when it is opened: of an account before what this browser remembers. */
export function filledFrom(shopper: Shopper | null, remembered: Values): Values {
  if (!shopper) return remembered
  const { name, phone, email, addresses } = shopper
  const kept = Object.entries(remembered).filter(([field]) => field !== "remember")
  const own = Object.entries({ name, phone, email }).filter(([, text]) => text !== "")
  return { ...Object.fromEntries([...kept, ...own]), ...(addresses[0] && valuesOfSaved(addresses[0])) }
}

/** The form with a saved address in it, or with none; all else that was written stays, and all of it where the address is gone. */
export function withSaved(values: Values, addresses: readonly SavedAddress[], id: string): Values {
  const address = addresses.find((one) => one.id === id)
  if (address) return { ...values, ...valuesOfSaved(address) }
  return id === NEW_RECEIVER ? { ...values, ...BLANK } : values
}

const BLANK = { name: "", phone: "", commune: "", place: "", place_for: "", street: "", saved: "" }

function valuesOfSaved({ id, name, phone, street, commune, place }: SavedAddress): Values {
  const where = { commune, place, place_for: commune, province: place.slice(0, 2) }
  return { name, phone, street, ...where, saved: id }
}

/** An address that is in the account already is not kept twice, whatever its capitals and accents. */
export function isSaved(
  addresses: readonly SavedAddress[],
  { name, phone, street, place }: Pick<SavedAddress, "name" | "phone" | "street" | "place">,
): boolean {
  return addresses.some(
    (one) =>
      one.place === place &&
      one.phone === phone &&
      fold(one.street) === fold(street) &&
      fold(one.name) === fold(name),
  )
}
