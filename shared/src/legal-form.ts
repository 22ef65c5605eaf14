import { z } from "zod"

/** QĐ 26/2026, Đ.2.3: who may hold an OCOP certificate. `company` is doanh nghiệp, `cooperative_group` tổ hợp tác. */
export const LegalForm = z.enum(["household", "cooperative_group", "cooperative", "company", "other"])
export type LegalForm = z.infer<typeof LegalForm>
