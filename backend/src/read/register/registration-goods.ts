import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { rows } from "../snapshot"

export interface RegistrationGoods {
  product_id: string | null
  product: string
  producer_id: string
  producer: string
}

/** What a registration is called and sold as. */
export async function goodsOfRegistration(db: Knex, id: string): Promise<RegistrationGoods> {
  const [found] = await rows<RegistrationGoods>(db, GOODS, { id })
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no registration ${id}`, "not_found")
  return found
}

const GOODS = `
  select registration.product_id, registration.name as product, producer.id as producer_id, producer.name as producer
  from registration join producer on producer.id = registration.producer_id
  where registration.id = :id and registration.deleted_at is null`
