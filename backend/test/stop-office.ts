import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { App } from "./app"
import type { Asked } from "./client"
import { officerHeaders } from "./officer"
import { type OnlineShop, openShop } from "./online-shop"
import { pairedTill } from "./paired-till"
import type { Till } from "./till"

export const GTIN = "08936012345674"
export const LOT = "L0107A"

/** A shop and a sales point with stock, one lot of its first goods, and the officers who may stop it. */
export interface StopOffice {
  shop: OnlineShop
  till: Till
  lot_id: string
  registration_id: string
  producer_id: string
  agriculture: Asked
  inspector: Asked
  manager: Asked
  stranger: Asked
  as: (officer: Asked) => Asked
}

export async function openStopOffice({ api, getContainer }: App): Promise<StopOffice> {
  const container = getContainer()
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shop = await openShop(container)
  const goods = shop.goods[0]
  const product_id = goods?.product_id ?? ""
  const variant_id = goods?.variant_id ?? ""
  const registration = await db("registration")
    .where({ product_id })
    .first<{ id: string; producer_id: string }>("id", "producer_id")
  await db("product_variant").where({ id: variant_id }).update({ barcode: GTIN })
  await db("lot").insert({
    ...{
      id: "lot_1",
      number: LOT,
      variant_id,
      product_id,
      registration_id: registration.id,
      gtin: GTIN.padStart(14, "0"),
    },
    ...{ made_on: "2026-07-01", quantity_milli: 100_000, unit: "hộp", growing_areas: [], standards: [] },
    ...{ test_reports: "[]", entered_by_type: "officer", entered_by: "off_1" },
  })
  const officer = (name: string, grants: Parameters<typeof officerHeaders>[3]) =>
    officerHeaders(container, api, name, grants)
  return {
    shop,
    till: await pairedTill(container, shop.point.id, () => api.defaults.baseURL),
    lot_id: "lot_1",
    registration_id: registration.id,
    producer_id: registration.producer_id,
    agriculture: await officer("nong-nghiep", [{ role: "agriculture" }]),
    inspector: await officer("thanh-tra", [{ role: "inspector" }]),
    manager: await officer("quan-ly", [{ role: "sales_point_manager", sales_point_id: shop.point.id }]),
    stranger: await officer("nguoi-la", [{ role: "sales_point_manager", sales_point_id: "sp_khac" }]),
    as: (asked) => ({ ...asked, validateStatus: () => true }),
  }
}
