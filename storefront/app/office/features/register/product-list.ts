import { CertificateState, Stars } from "@ocop/shared/certificate"
import { z } from "zod"

export const ProductRow = z.object({
  product_id: z.string().nullable(),
  title: z.string(),
  producer: z.string(),
  stars: Stars.nullable(),
  state: CertificateState,
  reason_vi: z.string().nullable(),
  certificate_number: z.string().nullable(),
  valid_until: z.string().nullable(),
})
export type ProductRow = z.infer<typeof ProductRow>

export const ProductList = z.object({ as_of: z.string(), items: z.array(ProductRow) })

/** What needs an officer's eye first. */
export const STATE_ORDER = [
  "revoked",
  "expired",
  "extended",
  "renewal_late",
  "renewal_window",
  "none",
  "valid",
] as const satisfies readonly CertificateState[]
