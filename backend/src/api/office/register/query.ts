import { z } from "@medusajs/framework/zod"
import { OfficeRegisterQuery } from "@ocop/shared/register-office"

export const OfficeRegisterExportQuery = OfficeRegisterQuery.extend({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
})
export type OfficeRegisterExportQuery = z.infer<typeof OfficeRegisterExportQuery>
