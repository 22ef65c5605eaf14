import { z } from "zod"
import { Vnd } from "./money"

/** How far a parcel goes: within the home province, to a province of the same part of the country, or to another part. */
export const DeliveryZone = z.enum(["home", "near", "far"])
export type DeliveryZone = z.infer<typeof DeliveryZone>

/** The first grams have one price; each step begun beyond them adds another. */
export const DeliveryRate = z.strictObject({
  first_grams: z.int().min(1).max(100_000),
  first: Vnd.min(0).max(10_000_000),
  step_grams: z.int().min(1).max(100_000),
  step: Vnd.min(0).max(10_000_000),
})
export type DeliveryRate = z.infer<typeof DeliveryRate>

/** What carriage costs. `source` says whose rates these are, for whoever asks. */
export const DeliveryRates = z.strictObject({
  source: z.string().min(1).max(200),
  home: DeliveryRate,
  near: DeliveryRate,
  far: DeliveryRate,
})
export type DeliveryRates = z.infer<typeof DeliveryRates>

/** What the shop charges until its administrator enters other rates. */
export const SHOP_RATES: DeliveryRates = {
  source: "rates of the shop",
  home: { first_grams: 1000, first: 20_000, step_grams: 1000, step: 4_000 },
  near: { first_grams: 1000, first: 30_000, step_grams: 500, step: 4_000 },
  far: { first_grams: 1000, first: 36_000, step_grams: 500, step: 6_000 },
}

/** The 34 provinces of QĐ 19/2025/QĐ-TTg by the part of the country they lie in. */
const PARTS = [
  "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37",
  "38 40 42 44 46 48 51 52 56 66 68",
  "75 79 80 82 86 91 92 96",
].map((codes) => new Set(codes.split(" ")))

/** A province that is not known is as far as can be. */
export function deliveryZone(home_province: string, province: string): DeliveryZone {
  if (province === home_province) return "home"
  return PARTS.some((part) => part.has(home_province) && part.has(province)) ? "near" : "far"
}

/** Nothing to carry costs nothing. */
export function deliveryFee(rate: DeliveryRate, grams: number): Vnd {
  if (grams <= 0) return 0
  return rate.first + Math.ceil(Math.max(0, grams - rate.first_grams) / rate.step_grams) * rate.step
}

/** What the same parcel costs to each zone. */
export const DeliveryFees = z.record(DeliveryZone, Vnd)
export type DeliveryFees = z.infer<typeof DeliveryFees>

export function deliveryFees(rates: DeliveryRates, grams: number): DeliveryFees {
  return {
    home: deliveryFee(rates.home, grams),
    near: deliveryFee(rates.near, grams),
    far: deliveryFee(rates.far, grams),
  }
}

/** A standing sales point where an online order can be collected. */
export const CollectPoint = z.object({
  code: z.string(),
  name: z.string(),
  address: z.string(),
  opening_hours: z.string().nullable(),
})
export type CollectPoint = z.infer<typeof CollectPoint>

/** How a cart can reach its buyer. With `of_age` the buyer must confirm to be of age, and cash on delivery is closed. */
export const DeliveryOffer = z.object({
  grams: z.int(),
  home_province: z.string(),
  fees: DeliveryFees,
  points: z.array(CollectPoint),
  of_age: z.boolean(),
})
export type DeliveryOffer = z.infer<typeof DeliveryOffer>
