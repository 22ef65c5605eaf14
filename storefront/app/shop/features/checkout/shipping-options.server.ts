import { z } from "zod"
import { callBackend } from "../../../lib/backend.server"
import { ShippingOption } from "./shipping-option"

const Options = z.object({ shipping_options: z.array(ShippingOption) })

export async function shippingOptions(cart_id: string): Promise<ShippingOption[]> {
  const { shipping_options } = await callBackend("/store/shipping-options", {
    schema: Options,
    query: { cart_id },
  })
  return shipping_options
}
