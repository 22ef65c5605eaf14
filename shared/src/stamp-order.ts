import { z } from "zod"
import { LabelSheet, StampCarrier } from "./label-sheet"

/** As many as one order may ask for: a sheet of more is printed in several orders. */
export const MAX_STAMPS = 20_000

/** An order of stamps: one code for the whole lot, or a serial on each; `keyed` lets a till tell a forged one offline. */
export const StampOrder = z.strictObject({
  level: z.enum(["lot", "serial"]),
  carrier: StampCarrier,
  sheet: LabelSheet,
  count: z.int().min(1).max(MAX_STAMPS),
  keyed: z.boolean().default(true),
  reason: z.string().trim().min(1).max(500),
})
export type StampOrder = z.infer<typeof StampOrder>
