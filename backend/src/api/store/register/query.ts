import { z } from "@medusajs/framework/zod"

export const RegisterExportQuery = z.object({ format: z.enum(["csv", "json"]).default("json") })
