import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { SHOP_RATES } from "@ocop/shared/delivery"
import type { DemoShop } from "./shop"

const PROVIDER = "ocop_delivery"

/** How the online shop delivers from its stock location: to the door, or for collection at a sales point. */
export async function seedDelivery(
  container: MedusaContainer,
  shop: DemoShop,
  location_id: string,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location_id, add: [shop.sales_channel_id] },
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  const door = await seedZone(container, location_id, "Giao hàng", "shipping")
  const collect = await seedZone(container, location_id, "Nhận tại điểm bán", "pickup")
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        ...option(shop, door, "Giao tận nhà", "delivery"),
        price_type: "calculated",
        data: { id: "door", rates: SHOP_RATES },
      },
      {
        ...option(shop, collect, "Nhận tại điểm bán", "pickup"),
        price_type: "flat",
        data: { id: "collect" },
        prices: [{ currency_code: "vnd", amount: 0 }],
      },
    ],
  })
}

async function seedZone(
  container: MedusaContainer,
  location_id: string,
  name: string,
  type: string,
): Promise<string> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name,
    type,
    service_zones: [{ name: `${name} toàn quốc`, geo_zones: [{ country_code: "vn", type: "country" }] }],
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0]?.id ?? ""
}

function option(shop: DemoShop, service_zone_id: string, name: string, code: string) {
  return {
    ...{ name, service_zone_id, provider_id: PROVIDER, shipping_profile_id: shop.shipping_profile_id },
    type: { label: name, description: name, code },
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  }
}
