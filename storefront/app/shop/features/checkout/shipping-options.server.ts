import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { ShippingOption } from "./shipping-option"

const Options = z.object({
  shipping_options: z.array(ShippingOption.extend({ type: z.object({ code: z.string() }).nullish() })),
})

/** Collecting at a sales point needs that point's word on stock and time, which a checkout form cannot give. */
const COLLECTED = "pickup"

export async function shippingOptions(cart_id: string): Promise<ShippingOption[]> {
  const { shipping_options } = await callBackend("/store/shipping-options", {
    schema: Options,
    query: { cart_id },
  })
  return shipping_options.filter(({ type }) => type?.code !== COLLECTED)
}
