import { z } from "@medusajs/framework/zod"
import { Day } from "@ocop/shared/day"
import { isPeriod } from "../reports/query"

const period = z.strictObject({ from: Day, to: Day })

export const DemandQuery = period.refine(isPeriod, { path: ["to"] })
export type DemandQuery = z.infer<typeof DemandQuery>

export const DemandExportQuery = period
  .extend({ format: z.enum(["xlsx", "csv"]).default("csv") })
  .refine(isPeriod, { path: ["to"] })
export type DemandExportQuery = z.infer<typeof DemandExportQuery>
