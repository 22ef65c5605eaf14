import { z } from "@medusajs/framework/zod"

/** As many labels as one file holds; `part` asks for the next ones. */
export const LABELS_PER_FILE = 1_000

export const SheetQuery = z.strictObject({ part: z.coerce.number().int().min(1).max(20).default(1) })
export type SheetQuery = z.infer<typeof SheetQuery>
