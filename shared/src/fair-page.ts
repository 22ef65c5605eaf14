import { z } from "zod"
import { FairState } from "./report"

export const FairCard = z.object({
  handle: z.string(),
  name: z.string(),
  place: z.string(),
  organiser: z.string(),
  starts_on: z.string(),
  ends_on: z.string(),
  state: FairState,
  booths: z.int(),
  producers: z.int(),
})
export type FairCard = z.infer<typeof FairCard>

/** The latest first. */
export const FairCalendar = z.object({ as_of: z.string(), items: z.array(FairCard) })
export type FairCalendar = z.infer<typeof FairCalendar>

export const FairMaker = z.object({ name: z.string(), handle: z.string(), commune: z.string().nullable() })
export type FairMaker = z.infer<typeof FairMaker>

/** Goods of the shop by what names them; what the shop does not sell has no page. */
export const FairGoods = z.object({ title: z.string(), handle: z.string().nullable() })
export type FairGoods = z.infer<typeof FairGoods>

/** `goods` are at hand while the fair runs, and were sold there once it is over. Null: too few receipts to tell (S43). */
export const FairBooth = z.object({
  number: z.string(),
  name: z.string(),
  producer: FairMaker.nullable(),
  goods: z.array(FairGoods),
  receipts: z.int().nullable(),
})
export type FairBooth = z.infer<typeof FairBooth>

/** What tills of a fair have told so far. */
export const FairCoverage = z.object({
  devices_expected: z.int(),
  devices_reported: z.int(),
  last_heard_at: z.string().nullable(),
})
export type FairCoverage = z.infer<typeof FairCoverage>

/** Money is told of no fair: receipts are what the public sees. */
export const FairPage = FairCard.extend({
  as_of: z.string(),
  id: z.string(),
  description: z.string().nullable(),
  receipts: z.int().nullable(),
  coverage: FairCoverage,
  booth_list: z.array(FairBooth),
  makers: z.array(FairMaker),
})
export type FairPage = z.infer<typeof FairPage>
