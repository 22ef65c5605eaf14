import { z } from "zod"
import { CertificateState, Stars } from "./certificate"
import { Vnd } from "./money"

/** One row of the shop's lists. `image` is a path below the storefront's `/art`, or an absolute URL of an upload. */
export const GoodsCard = z.object({
  id: z.string(),
  variant_id: z.string(),
  handle: z.string(),
  title: z.string(),
  image: z.string(),
  price: Vnd,
  unit: z.string(),
  stars: Stars.nullable(),
  state: CertificateState,
  in_stock: z.boolean(),
  producer: z.object({ name: z.string(), handle: z.string() }),
  commune: z.string().nullable(),
  product_set: z.string(),
  product_group: z.string(),
})
export type GoodsCard = z.infer<typeof GoodsCard>

export const GoodsList = z.object({ as_of: z.string(), items: z.array(GoodsCard), count: z.int() })
export type GoodsList = z.infer<typeof GoodsList>

export const GoodsDetail = GoodsCard.extend({
  description: z.string(),
  story: z.string().nullable(),
  gtin: z.string().nullable(),
  available: z.int(),
  certificate: z
    .object({
      id: z.string(),
      number: z.string(),
      issuer: z.string(),
      decided_on: z.string(),
      valid_until: z.string(),
      extended_until: z.string().nullable(),
    })
    .nullable(),
  producer: z.object({
    name: z.string(),
    handle: z.string(),
    legal_form: z.string(),
    commune: z.string().nullable(),
    old_district: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  sales_points: z.array(z.object({ id: z.string(), name: z.string(), address: z.string(), stock: z.int() })),
  similar: z.array(GoodsCard),
})
export type GoodsDetail = z.infer<typeof GoodsDetail>
