import { z } from "@medusajs/framework/zod"
import { ImportKeep } from "@ocop/shared/register"

export const ProgressId = z.string().regex(/^[\w-]{8,64}$/)

/** Nothing is written unless asked for. Progress is told under the name the caller gives it. */
export const ImportQuery = z.strictObject({
  dry_run: z.enum(["true", "false"]).default("true"),
  keep: ImportKeep.default("none"),
  progress_id: ProgressId.optional(),
})
