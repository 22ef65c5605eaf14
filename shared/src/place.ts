import { z } from "zod"
import { fold } from "./fold"

const written = z.string().trim().max(100)

/** A commune as it was before 01/07/2025. */
export const OldPlace = z.object({ commune: z.string(), district: z.string(), province: z.string() })
export type OldPlace = z.infer<typeof OldPlace>

/** A commune of today with the old ones it was made of: of a search for old names, those that were searched for. */
export const Place = z.object({
  code: z.string(),
  name: z.string(),
  province_code: z.string(),
  province: z.string(),
  old: z.array(OldPlace),
})
export type Place = z.infer<typeof Place>

/** By any name of today or before, or by the parts of an old address. */
export const PlaceQuery = z
  .object({
    q: written.optional(),
    old_commune: written.optional(),
    old_district: written.optional(),
    old_province: written.optional(),
  })
  .refine((asked) => Object.values(asked).some((text) => text !== undefined && text !== ""), { path: ["q"] })
export type PlaceQuery = z.infer<typeof PlaceQuery>

/** `total` may be more than what is listed. */
export const PlaceList = z.object({ total: z.int(), items: z.array(Place) })
export type PlaceList = z.infer<typeof PlaceList>

/** A place in an address: `Huyện Tiên Phước` is `huyen-tien-phuoc`. */
export function placeSlug(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
