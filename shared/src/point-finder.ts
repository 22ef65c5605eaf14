import { z } from "zod"

const asked = z.string().trim().max(100)

/** `q` is a name of a sales point or of a place, of today or before; `near` the code of a commune or the name of an old district. */
export const PointQuery = z.strictObject({
  q: asked.optional(),
  near: asked.optional(),
  open: z.stringbool().optional(),
})
export type PointQuery = z.infer<typeof PointQuery>

/** `goods` counts what the shop sells and the point has at hand. `distance_m` is as the crow flies, where a place to measure from was chosen. */
export const PointCard = z.object({
  code: z.string(),
  name: z.string(),
  address: z.string(),
  commune: z.string().nullable(),
  old_district: z.string().nullable(),
  phone: z.string().nullable(),
  opening_hours: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  goods: z.int(),
  distance_m: z.number().nullable(),
})
export type PointCard = z.infer<typeof PointCard>

/** A place that distances are measured from: the sales points of it stand for it, as communes come without coordinates. */
export const NearChoice = z.object({ key: z.string(), name: z.string(), old: z.boolean() })
export type NearChoice = z.infer<typeof NearChoice>

/** An old place that was searched for, and the commune of today it lies in. */
export const FoundThrough = z.object({ old: z.string(), now: z.string() })
export type FoundThrough = z.infer<typeof FoundThrough>

/** `items` are those found, in order; `others` all the rest. */
export const PointList = z.object({
  as_of: z.string(),
  items: z.array(PointCard),
  others: z.array(PointCard),
  near: NearChoice.nullable(),
  through: z.array(FoundThrough),
  choices: z.array(NearChoice),
})
export type PointList = z.infer<typeof PointList>

export const PointPage = PointCard.extend({
  as_of: z.string(),
  /** The nearest other points, with how far they are from this one. */
  neighbours: z.array(PointCard),
})
export type PointPage = z.infer<typeof PointPage>
