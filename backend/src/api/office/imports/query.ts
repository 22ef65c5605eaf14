import { z } from "@medusajs/framework/zod"
import { ImportKeep } from "@ocop/shared/register"

/** Nothing is written unless asked for. */
export const ImportQuery = z.strictObject({
  dry_run: z.enum(["true", "false"]).default("true"),
  keep: ImportKeep.default("none"),
})
