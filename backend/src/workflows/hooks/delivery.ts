import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { readParcel } from "../../read/checkout/parcel"

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  ({ input }, { container }) => weighed(container, input.cart_id),
)

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(({ input }, { container }) =>
  weighed(container, input.cart_id),
)

/** Medusa's context knows neither a registration's unit nor a province's code: the provider is told both. */
async function weighed(container: MedusaContainer, cart_id: string) {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse({ parcel: await readParcel(db, cart_id) })
}
