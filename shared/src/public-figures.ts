import { z } from "zod"
import { FairCoverage } from "./fair-page"

export const FiguresQuery = z.strictObject({ format: z.enum(["json", "csv"]).default("json") })
export type FiguresQuery = z.infer<typeof FiguresQuery>

/** Products ever recognised, and those of them in force on the day. */
export const RegisterFigure = z.object({
  key: z.string(),
  label: z.string(),
  ever: z.int(),
  in_force: z.int(),
})
export type RegisterFigure = z.infer<typeof RegisterFigure>

/** Receipts of sales and the pieces on them; null where so few that they might tell of single buyers (S43). */
export const SoldFigure = z.object({
  key: z.string(),
  receipts: z.int().nullable(),
  pieces: z.int().nullable(),
})
export type SoldFigure = z.infer<typeof SoldFigure>

/** What the public may know of a province's OCOP; never money. `sold` counts from `from` on. */
export const PublicFigures = z.object({
  as_of: z.string(),
  day: z.string(),
  products: z.object({
    ever: z.int(),
    in_force: z.int(),
    by_stars: z.array(RegisterFigure),
    by_group: z.array(RegisterFigure),
    by_district: z.array(RegisterFigure),
  }),
  sales_points: z.object({ count: z.int(), districts_with: z.int() }),
  fairs: z.object({ held: z.int(), running: z.int(), upcoming: z.int() }),
  sold: z.object({
    from: z.string(),
    to: z.string(),
    total: SoldFigure,
    by_month: z.array(SoldFigure),
    by_place: z.array(SoldFigure),
    coverage: FairCoverage.extend({ unsynced_known: z.int() }),
  }),
})
export type PublicFigures = z.infer<typeof PublicFigures>
