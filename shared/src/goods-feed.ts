import { z } from "zod"
import { Vnd } from "./money"

/** What is told of goods to search engines and price lists of others. Nothing of drinks with alcohol (law 44/2019/QH14). */
export const FeedGoods = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string(),
  image: z.string(),
  price: Vnd,
  /** What it is reduced from; null where the price of now may not be called reduced. */
  former_price: Vnd.nullable(),
  /** From GS1 alone: a number of our own means nothing to others. */
  gtin: z.string().nullable(),
  producer: z.string(),
  producer_handle: z.string(),
  commune_code: z.string().nullable(),
  old_district: z.string().nullable(),
  product_set: z.string(),
  availability: z.enum(["in_stock", "out_of_stock", "stopped"]),
  /** When the page last changed, by what was written or by a day that passed for its certificate. */
  changed_at: z.string(),
})
export type FeedGoods = z.infer<typeof FeedGoods>

/** `next` is the offset to go on with; null at the end. `places` bounds how many goods there are in all. */
export const FeedPage = z.object({
  as_of: z.string(),
  places: z.int(),
  next: z.int().nullable(),
  items: z.array(FeedGoods),
})
export type FeedPage = z.infer<typeof FeedPage>

export const FeedQuery = z.strictObject({
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000),
})
export type FeedQuery = z.infer<typeof FeedQuery>
