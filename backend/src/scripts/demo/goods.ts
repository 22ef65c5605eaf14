import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type Certificate, standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { knownRegister, type KnownCertificate } from "../../read/register/known-register"
import type { Goods } from "../../modules/ledger/goods"

/** A product of the demo register that has a price, with what its sales freeze. */
export interface DemoGoods extends Goods {
  price: number
  unit: string
  product_set: string
  producer: NonNullable<Goods["producer"]>
  inventory_item_id: string
}

/** Read back from the register the importer has just written. */
export async function demoGoods(db: Knex): Promise<DemoGoods[]> {
  const register = await knownRegister(db)
  const producers = new Map(register.producers.map(({ id, data }) => [id, data]))
  const items = await db<{ variant_id: string; inventory_item_id: string }>("product_variant_inventory_item")
    .whereNull("deleted_at")
    .select("variant_id", "inventory_item_id")
  const itemOf = new Map(items.map(({ variant_id, inventory_item_id }) => [variant_id, inventory_item_id]))
  return register.goods.flatMap(({ producer_id, product_id, variant_id, product, certificates }) => {
    const producer = producers.get(producer_id)
    const inventory_item_id = itemOf.get(variant_id)
    if (!producer || !inventory_item_id || product.price === null) return []
    const { name, province_code, commune_code, old_district } = producer
    return {
      variant_id,
      product_id,
      inventory_item_id,
      title: product.name,
      price: product.price,
      unit: product.unit ?? "",
      on_sale: true,
      vat_rate: product.vat_rate,
      product_set: product.product_set,
      certificates: certificates.map(ledgerCertificate),
      producer: { id: producer_id, name, province_code: province_code ?? "", commune_code, old_district },
    }
  })
}

function ledgerCertificate({ id, data }: KnownCertificate): Certificate {
  const { stars, score, decided_on, valid_until, extended_until, revoked_on } = data
  return {
    id,
    stars,
    decided_on,
    valid_until,
    ...(score === null ? {} : { score }),
    ...(extended_until === null ? {} : { extended_until }),
    ...(revoked_on === null ? {} : { revoked_on }),
  }
}

export function isStarred(goods: DemoGoods, day: Day): boolean {
  return standing(goods.certificates, day).stars !== null
}

/** Sold by weight: any part of a kilo. */
export function isWeighed(goods: DemoGoods): boolean {
  return goods.unit === "kg"
}

/** Visits are booked, not carried to a stall. */
export function isCarried(goods: DemoGoods): boolean {
  return goods.product_set !== "tourism_service"
}
