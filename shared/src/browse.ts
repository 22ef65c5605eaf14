import { z } from "zod"
import { CertificateState, Stars } from "./certificate"
import { Day } from "./day"
import { GoodsCard } from "./goods"
import { GoodsPaper } from "./goods-page"
import { Vnd } from "./money"
import { OldPlace } from "./place"

/** What goods can be gathered by to walk along: each has a page of its own. */
export const AisleKind = z.enum(["group", "set", "commune", "district"])
export type AisleKind = z.infer<typeof AisleKind>

const StarChoice = z.string().transform(Number).pipe(Stars)

/** Of an aisle's goods: those with so many stars, those to be had now, page by page. */
export const AisleQuery = z.object({
  stars: StarChoice.optional(),
  in_stock: z.stringbool().optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export type AisleQuery = z.infer<typeof AisleQuery>

export const AISLE_PAGE = 24

/** Another aisle to go on to. `id` is what its address ends with. */
export const AisleNeighbour = z.object({ kind: AisleKind, id: z.string(), name: z.string(), goods: z.int() })
export type AisleNeighbour = z.infer<typeof AisleNeighbour>

export const AisleMaker = z.object({
  name: z.string(),
  handle: z.string(),
  commune: z.string().nullable(),
  goods: z.int(),
})
export type AisleMaker = z.infer<typeof AisleMaker>

/** A page to browse by. What is told of the whole aisle does not change with what was chosen of it. */
export const Aisle = z.object({
  as_of: z.string(),
  kind: AisleKind,
  id: z.string(),
  /** Sets and groups are named in the reader's language by their id. */
  name: z.string(),
  province: z.string().nullable(),
  /** Of a commune: what it was made of on 01/07/2025. */
  old_places: z.array(OldPlace),
  total: z.int(),
  producers: z.int(),
  communes: z.int(),
  in_stock: z.int(),
  stars: z.record(z.string(), z.int()),
  lowest_price: Vnd.nullable(),
  /** Those with the most goods, where they are more than can be listed. */
  makers: z.array(AisleMaker),
  neighbours: z.array(AisleNeighbour),
  count: z.int(),
  items: z.array(GoodsCard),
})
export type Aisle = z.infer<typeof Aisle>

/** A certificate in force today, of goods whether they are in the shop or not. */
export const HeldCertificate = z.object({
  product: z.string(),
  product_handle: z.string().nullable(),
  number: z.string(),
  issuer: z.string(),
  stars: Stars,
  state: CertificateState,
  decided_on: Day,
  valid_until: Day,
  extended_until: Day.nullable(),
})
export type HeldCertificate = z.infer<typeof HeldCertificate>

/** A fair of today or to come where the producer has a booth or takes part. */
export const ProducerFair = z.object({
  handle: z.string(),
  name: z.string(),
  place: z.string(),
  starts_on: Day,
  ends_on: Day,
  booths: z.array(z.string()),
})
export type ProducerFair = z.infer<typeof ProducerFair>

export const ProducerPage = z.object({
  as_of: z.string(),
  handle: z.string(),
  name: z.string(),
  legal_form: z.string(),
  commune: z.string().nullable(),
  commune_code: z.string().nullable(),
  old_district: z.string().nullable(),
  old_province: z.string().nullable(),
  phone: z.string().nullable(),
  story: z.string().nullable(),
  certificates: z.array(HeldCertificate),
  papers: z.array(GoodsPaper),
  fairs: z.array(ProducerFair),
  goods: z.array(GoodsCard),
  /** Of the same commune, else of the same old district. */
  neighbours: z.array(AisleMaker),
})
export type ProducerPage = z.infer<typeof ProducerPage>
