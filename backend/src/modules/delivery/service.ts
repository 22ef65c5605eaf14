import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { deliveryFee, DeliveryRates, DeliveryZone, SHOP_RATES } from "@ocop/shared/delivery"
import { z } from "@medusajs/framework/zod"

/** What an option's `data` may say of it: which way it is, and other rates than the shop's own. */
const OptionData = z.looseObject({ rates: DeliveryRates.optional() })

/** What the hook of the cart workflows works out of a cart: Medusa's own context knows no units and no communes. */
const Parcel = z.object({ parcel: z.object({ grams: z.number(), zone: DeliveryZone }) })

/** Carriage by the shop's own rates, and goods to collect at a sales point. No carrier is told anything. */
export class DeliveryService extends AbstractFulfillmentProviderService {
  static override identifier = "ocop"

  override getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return Promise.resolve([{ id: "door" }, { id: "collect" }, { id: "return", is_return: true }])
  }

  override validateFulfillmentData(_option: unknown, data: Record<string, unknown>): Promise<unknown> {
    return Promise.resolve(data)
  }

  override validateOption(data: Record<string, unknown>): Promise<boolean> {
    return Promise.resolve(OptionData.safeParse(data).success)
  }

  override canCalculate(): Promise<boolean> {
    return Promise.resolve(true)
  }

  override calculatePrice(
    option: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: unknown,
  ): Promise<CalculatedShippingOptionPrice> {
    const known = Parcel.safeParse(context)
    if (!known.success)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the parcel of this cart was not weighed")
    const { rates = SHOP_RATES } = OptionData.parse(option)
    const { grams, zone } = known.data.parcel
    return Promise.resolve({
      calculated_amount: deliveryFee(rates[zone], grams),
      is_calculated_price_tax_inclusive: true,
    })
  }

  override createFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] })
  }

  override cancelFulfillment(): Promise<Record<string, unknown>> {
    return Promise.resolve({})
  }

  override createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] })
  }
}
