import { z } from "zod"

export const ShippingOption = z.object({ id: z.string(), name: z.string(), amount: z.number() })
export type ShippingOption = z.infer<typeof ShippingOption>
