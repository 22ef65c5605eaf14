import { Day, daysBetween } from "@ocop/shared/day"
import { z } from "@medusajs/framework/zod"

const Id = z.string().min(1).max(100)
const Format = z.enum(["json", "xlsx", "csv"]).default("json")
export type Format = z.infer<typeof Format>

/** A year and a day: what a report of days answers at once. */
const MOST_DAYS = 366

export function isPeriod({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  if (from === undefined || to === undefined) return from === to
  return from <= to && daysBetween(from, to) <= MOST_DAYS
}

export const FairRevenueQuery = z.strictObject({
  fair_id: Id,
  day: Day.optional(),
  booth_id: Id.optional(),
  format: Format,
})

export const SalesReportQuery = z
  .strictObject({
    from: Day,
    to: Day,
    sales_point_id: Id.optional(),
    fair_id: Id.optional(),
    format: Format,
  })
  .refine(isPeriod, { path: ["to"] })
