import { z } from "zod"
import { CertificateState, Stars } from "./certificate"
import { Vnd } from "./money"
import { Standard } from "./paper"
import { Reduction } from "./price-history"

/** One row of the shop's lists. The certificate is that of the stars shown. `image` is a path below the storefront's `/art`, or an absolute URL of an upload. */
export const GoodsCard = z.object({
  id: z.string(),
  variant_id: z.string(),
  handle: z.string(),
  title: z.string(),
  image: z.string(),
  price: Vnd,
  /** Only where the price of now may be called reduced. */
  reduced: Reduction.nullish(),
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
const Price = z.coerce.number().int().min(0).max(1_000_000_000)
const listed = (text: string) => text.split(",").filter((part) => part !== "")

/** As long as a search may be. */
export const MOST_ASKED = 100

/** What a list may be asked for; `stars` is a list such as `4,5`, `point` the code of a sales point that holds the goods now. With `q` and no `sort`, the best match comes first. */
export const GoodsQuery = z.object({
  q: z.string().trim().max(MOST_ASKED).optional(),
  stars: z.string().transform(listed).pipe(z.array(StarChoice)).optional(),
  group: z.string().optional(),
  set: z.string().optional(),
  producer: z.string().optional(),
  commune: z.string().optional(),
  district: z.string().optional(),
  price_from: Price.optional(),
  price_to: Price.optional(),
  standard: Standard.optional(),
  point: z.string().max(40).optional(),
  in_stock: z.stringbool().optional(),
  sort: GoodsSort.optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(24),
})
export type GoodsQuery = z.infer<typeof GoodsQuery>

/** The price ranges a list counts; both ends belong to a range, as they do in `price_from` and `price_to`. */
export const priceRanges: readonly { key: string; from?: number; to?: number }[] = [
  { key: "0-50000", to: 50_000 },
  { key: "50000-100000", from: 50_000, to: 100_000 },
  { key: "100000-200000", from: 100_000, to: 200_000 },
  { key: "200000-500000", from: 200_000, to: 500_000 },
  { key: "500000-", from: 500_000 },
]

const Counts = z.record(z.string(), z.int())

/** How many goods each choice would show, the other choices kept; `points` by code, `prices` by the key of the range. */
export const GoodsFacets = z.object({
  stars: Counts,
  groups: Counts,
  sets: Counts,
  districts: Counts,
  communes: Counts,
  standards: Counts,
  points: Counts,
  prices: Counts,
  in_stock: z.int(),
})
export type GoodsFacets = z.infer<typeof GoodsFacets>

/** `degraded`: the search engine did not answer in time, so typing errors were not forgiven. */
export const GoodsList = z.object({
  as_of: z.string(),
  items: z.array(GoodsCard),
  count: z.int(),
  facets: GoodsFacets,
  degraded: z.boolean().optional(),
})
export type GoodsList = z.infer<typeof GoodsList>

/** What is offered while a search is being typed. */
export const Suggestions = z.object({
  goods: z.array(GoodsCard),
  phrases: z.array(z.string()),
  producers: z.array(z.object({ name: z.string(), handle: z.string() })),
})
export type Suggestions = z.infer<typeof Suggestions>

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
      code: z.string(),
      name: z.string(),
      address: z.string(),
      opening_hours: z.string().nullable(),
      goods: z.int(),
    }),
  ),
})
export type GoodsHome = z.infer<typeof GoodsHome>
