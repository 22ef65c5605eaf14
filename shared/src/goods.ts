import { z } from "zod"
import { CertificateState, Stars } from "./certificate"
import { Vnd } from "./money"
import { StopKind } from "./stop"

/** One row of the shop's lists. The certificate is that of the stars shown. `image` is a path below the storefront's `/art`, or an absolute URL of an upload. */
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
  certificate_id: z.string().nullable(),
  in_stock: z.boolean(),
  producer: z.object({ name: z.string(), handle: z.string() }),
  commune: z.string().nullable(),
  product_set: z.string(),
  product_group: z.string(),
})
export type GoodsCard = z.infer<typeof GoodsCard>

export const GoodsSort = z.enum(["title", "price", "-price", "newest"])
export type GoodsSort = z.infer<typeof GoodsSort>

const StarChoice = z.string().transform(Number).pipe(Stars)
const listed = (text: string) => text.split(",").filter((part) => part !== "")

/** What a list may be asked for; `stars` is a list such as `4,5`. With `q` and no `sort`, the best match comes first. */
export const GoodsQuery = z.object({
  q: z.string().trim().max(100).optional(),
  stars: z.string().transform(listed).pipe(z.array(StarChoice)).optional(),
  group: z.string().optional(),
  set: z.string().optional(),
  producer: z.string().optional(),
  commune: z.string().optional(),
  district: z.string().optional(),
  in_stock: z.stringbool().optional(),
  sort: GoodsSort.optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(24),
})
export type GoodsQuery = z.infer<typeof GoodsQuery>

/** How many goods each choice would show, the other choices kept. */
export const GoodsFacets = z.object({
  stars: z.record(z.string(), z.int()),
  groups: z.record(z.string(), z.int()),
  sets: z.record(z.string(), z.int()),
  districts: z.record(z.string(), z.int()),
})
export type GoodsFacets = z.infer<typeof GoodsFacets>

export const GoodsList = z.object({
  as_of: z.string(),
  items: z.array(GoodsCard),
  count: z.int(),
  facets: GoodsFacets,
})
export type GoodsList = z.infer<typeof GoodsList>

/** Why goods are off the shop: `words` are those meant for the public, `lot` the one it is about, where it is one. */
export const GoodsStop = z.object({
  kind: StopKind,
  words: z.string().nullable(),
  lot: z.string().nullable(),
  document_no: z.string().nullable(),
  since: z.string(),
})
export type GoodsStop = z.infer<typeof GoodsStop>

export const GoodsDetail = GoodsCard.extend({
  as_of: z.string(),
  description: z.string(),
  story: z.string().nullable(),
  gtin: z.string().nullable(),
  available: z.int(),
  stopped: GoodsStop.nullable(),
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

export const GoodsHome = z.object({
  as_of: z.string(),
  count: z.int(),
  featured: z.array(GoodsCard),
  newest: z.array(GoodsCard),
  facets: GoodsFacets,
  fairs: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      place: z.string(),
      starts_on: z.string(),
      ends_on: z.string(),
      booths: z.int(),
    }),
  ),
  sales_points: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string(),
      opening_hours: z.string().nullable(),
      goods: z.int(),
    }),
  ),
})
export type GoodsHome = z.infer<typeof GoodsHome>
