import { z } from "zod"
import { Day } from "./day"
import { DeliveryFees } from "./delivery"
import { GoodsCard } from "./goods"
import { MarketplaceLink } from "./marketplace"
import { PaperKind } from "./paper"
import { StopKind } from "./stop"

/** Why goods are off the shop: `words` are those meant for the public, `lot` the one it is about, where it is one. */
export const GoodsStop = z.object({
  kind: StopKind,
  words: z.string().nullable(),
  lot: z.string().nullable(),
  document_no: z.string().nullable(),
  since: z.string(),
})
export type GoodsStop = z.infer<typeof GoodsStop>

/** A paper in force. One of the producer stands for all it makes. */
export const GoodsPaper = z.object({
  kind: PaperKind,
  number: z.string(),
  issuer: z.string().nullable(),
  issued_on: Day.nullable(),
  expires_on: Day.nullable(),
  of: z.enum(["product", "producer"]),
})
export type GoodsPaper = z.infer<typeof GoodsPaper>

/** A lot that is on sale: in date, under no stop, and by the ledger still standing at `places` sales points or booths. */
export const GoodsLot = z.object({
  number: z.string(),
  made_on: Day,
  expires_on: Day.nullable(),
  places: z.int(),
})
export type GoodsLot = z.infer<typeof GoodsLot>

/** A booth of a fair that runs today and holds the goods. */
export const GoodsFair = z.object({
  handle: z.string(),
  name: z.string(),
  place: z.string(),
  ends_on: Day,
  booths: z.array(z.object({ number: z.string(), name: z.string(), stock: z.int() })),
})
export type GoodsFair = z.infer<typeof GoodsFair>

export const GoodsDetail = GoodsCard.extend({
  as_of: z.string(),
  description: z.string(),
  story: z.string().nullable(),
  gtin: z.string().nullable(),
  available: z.int(),
  /** Grams of one piece as Medusa keeps it; null where nobody entered it. */
  weight: z.number().nullable(),
  stopped: GoodsStop.nullable(),
  certificate: z
    .object({
      id: z.string(),
      number: z.string(),
      issuer: z.string(),
      decided_on: Day,
      valid_until: Day,
      extended_until: Day.nullable(),
    })
    .nullable(),
  producer: z.object({
    name: z.string(),
    handle: z.string(),
    legal_form: z.string(),
    commune: z.string().nullable(),
    commune_code: z.string().nullable(),
    old_district: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  /** What one piece costs to its door; null where the shop sends nothing. */
  delivery: z.object({ home_province: z.string(), fees: DeliveryFees }).nullable(),
  papers: z.array(GoodsPaper),
  lots: z.array(GoodsLot),
  sales_points: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      address: z.string(),
      opening_hours: z.string().nullable(),
      stock: z.int(),
    }),
  ),
  fairs: z.array(GoodsFair),
  marketplaces: z.array(MarketplaceLink),
  /** The same type of goods by other producers; `count` may be more than what is listed. */
  alike: z.object({ count: z.int(), items: z.array(GoodsCard) }),
  /** Other goods of the set, then of the group. */
  similar: z.array(GoodsCard),
  /** Another as soon as anything told here, but the instant it is told of, is another. */
  tag: z.string(),
})
export type GoodsDetail = z.infer<typeof GoodsDetail>
