import type { AddressCommune, AddressProvince } from "@ocop/shared/address"
import { z } from "zod"
import { callAsShopper } from "./shopper.server"

interface Receiver {
  name: string
  phone: string
  street: string
}

interface Place {
  province: AddressProvince
  commune: AddressCommune
  main: boolean
}

/** The commune's and the province's codes go with their names, so that a checkout needs no guess. */
export function saveAddress(
  request: Request,
  { name, phone, street }: Receiver,
  { province, commune, main }: Place,
): Promise<unknown> {
  return callAsShopper(request, "/store/customers/me/addresses", {
    method: "POST",
    schema: z.unknown(),
    body: {
      first_name: name,
      phone,
      address_1: street,
      city: commune.name,
      province: province.name,
      country_code: "vn",
      is_default_shipping: main,
      metadata: { province_code: province.code, commune_code: commune.code },
    },
  })
}
