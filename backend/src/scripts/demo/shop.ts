import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingProfilesWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { cardOptions } from "../../modules/stripe/options"
import { CARD, CASH, VIETQR } from "../../read/payments/providers"

export interface DemoShop {
  store_id: string
  region_id: string
  sales_channel_id: string
  shipping_profile_id: string
  publishable_key: string
}

export const HOME_PROVINCE = "48"

/** Store, region, channel, publishable key and shipping profile of the online shop. */
export async function seedShop(container: MedusaContainer): Promise<DemoShop> {
  const sales_channel_id = await seedChannel(container)
  const region_id = await seedRegion(container)
  const store_id = await seedStore(container, sales_channel_id, region_id)
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng OCOP", type: "default" }] },
  })
  const publishable_key = await seedKey(container, sales_channel_id)
  return {
    store_id,
    region_id,
    sales_channel_id,
    shipping_profile_id: profiles[0]?.id ?? "",
    publishable_key,
  }
}

async function seedChannel(container: MedusaContainer): Promise<string> {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Cửa hàng trực tuyến" }] },
  })
  return result[0]?.id ?? ""
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: [...[CASH, VIETQR], ...(cardOptions(process.env) ? [CARD] : [])],
          is_tax_inclusive: true,
          automatic_taxes: false,
        },
      ],
    },
  })
  return result[0]?.id ?? ""
}

async function seedStore(
  container: MedusaContainer,
  sales_channel_id: string,
  region_id: string,
): Promise<string> {
  const stores = container.resolve(Modules.STORE)
  const settings = {
    name: "Chợ OCOP Đà Nẵng",
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_sales_channel_id: sales_channel_id,
    default_region_id: region_id,
    metadata: { province_code: HOME_PROVINCE },
  }
  const [existing] = await stores.listStores({}, { take: 1 })
  const store = existing
    ? await stores.updateStores(existing.id, settings)
    : await stores.createStores(settings)
  await container
    .resolve(Modules.PRICING)
    .createPricePreferences({ attribute: "currency_code", value: "vnd", is_tax_inclusive: true })
  return store.id
}

async function seedKey(container: MedusaContainer, sales_channel_id: string): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Cửa hàng trực tuyến", type: "publishable", created_by: "" }] },
  })
  const [key] = result
  if (!key) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no publishable key was created")
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [sales_channel_id] } })
  return key.token
}
