import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CheckoutInput } from "@ocop/shared/checkout"
import {
  collectingPoint,
  type DeliveryOption,
  type DeliveryOptions,
} from "../../read/checkout/delivery-options"
import { communeOf } from "./address-book"
import { CheckoutRefused } from "./refused"

/** Where an order goes and by which of Medusa's options. `province_code` decides the fee. */
export interface Receiver {
  address: {
    first_name: string
    last_name: string
    phone: string
    address_1: string
    city: string
    province: string
    country_code: string
    company?: string
    metadata: Record<string, unknown>
  }
  option: DeliveryOption
}

export async function receiverOf(
  db: Knex,
  input: CheckoutInput,
  options: DeliveryOptions,
): Promise<Receiver> {
  const { name, phone, deliver } = input
  const person = { first_name: name, last_name: "", phone, country_code: "vn" }
  if (deliver.kind === "collect") return collector(db, person, deliver.sales_point, options.collect)
  if (!options.door) throw new CheckoutRefused("delivery_not_offered", { field: "deliver.kind" })
  const { province_code, commune_code, street } = deliver
  const commune = communeOf(province_code, commune_code)
  if (!commune) throw new CheckoutRefused("commune_unknown", { field: "deliver.commune_code" })
  return {
    address: {
      ...{ ...person, address_1: street, city: commune.name, province: commune.province },
      metadata: { province_code, commune_code },
    },
    option: options.door,
  }
}

async function collector(
  db: Knex,
  person: Pick<Receiver["address"], "first_name" | "last_name" | "phone" | "country_code">,
  code: string,
  option: DeliveryOption | null,
): Promise<Receiver> {
  if (!option) throw new CheckoutRefused("delivery_not_offered", { field: "deliver.kind" })
  const point = await collectingPoint(db, code)
  if (!point) throw new CheckoutRefused("sales_point_unknown", { field: "deliver.sales_point" })
  const { province_code, commune_code, commune_name, address, name } = point
  const place = commune_code ? communeOf(province_code, commune_code) : undefined
  return {
    address: {
      ...{ ...person, company: name, address_1: address },
      city: place?.name ?? commune_name ?? "",
      province: place?.province ?? "",
      metadata: { province_code, commune_code, sales_point: code },
    },
    option,
  }
}
