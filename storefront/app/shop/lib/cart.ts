import { z } from "zod"

/** As many of one kind as the shop sells at once; the backend holds every cart to it. */
export const MOST_OF_A_LINE = 500

/** What the shop reads of Medusa's cart and order lines. */
export const CartLine = z.object({
  id: z.string(),
  variant_id: z.string().nullable(),
  product_id: z.string().nullable().optional(),
  title: z.string().optional(),
  product_title: z.string().nullable().optional(),
  product_handle: z.string().nullable().optional(),
  thumbnail: z.string().nullable().optional(),
  quantity: z.number(),
  unit_price: z.number(),
})
export type CartLine = z.infer<typeof CartLine>

export const ShippingMethod = z.object({
  id: z.string(),
  name: z.string(),
  amount: z.number(),
  shipping_option_id: z.string().nullable().optional(),
})

export const Address = z.object({
  first_name: z.string().nullable(),
  address_1: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  phone: z.string().nullable(),
})
export type Address = z.infer<typeof Address>

const priced = {
  id: z.string(),
  items: z.array(CartLine),
  shipping_methods: z.array(ShippingMethod),
  shipping_address: Address.nullable().optional(),
  total: z.number(),
}

export const Cart = z.object({ ...priced, completed_at: z.string().nullish() })
export type Cart = z.infer<typeof Cart>

export const Order = z.object({ ...priced, display_id: z.number(), created_at: z.string() })
export type Order = z.infer<typeof Order>

export function pieces(lines: readonly CartLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}
