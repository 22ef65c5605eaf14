import { z } from "@medusajs/framework/zod"
import { RegisterCountsQuery } from "@ocop/shared/register-counts"
import { OfficeRegisterQuery } from "@ocop/shared/register-office"

const format = z.enum(["xlsx", "csv"]).default("xlsx")

export const OfficeRegisterExportQuery = OfficeRegisterQuery.extend({ format })
export type OfficeRegisterExportQuery = z.infer<typeof OfficeRegisterExportQuery>

export const RegisterCountsExportQuery = RegisterCountsQuery.extend({ format })
export type RegisterCountsExportQuery = z.infer<typeof RegisterCountsExportQuery>
