import { z } from "@medusajs/framework/zod"
import { CertificateState } from "@ocop/shared/certificate"

export const RegisterListQuery = z.strictObject({
  q: z.string().max(200).optional(),
  state: CertificateState.optional(),
})
