import { Area } from "@ocop/shared/scan-flag"
import { z } from "@medusajs/framework/zod"

/** Of whatever a reader made of a carrier; `codeOf` says what is wrong with it. */
const part = z.string().min(1).max(100)
const code = { gtin: part, lot: part.optional(), serial: part.optional() }

/**
 * A code already read from its carrier. The consumer variant (22) is read past: TT 02/2024 Đ.7 asks for none and nobody issues
 * one here, so a page of the province would repeat whatever stands in an address.
 */
export const CodeQuery = z.strictObject({ ...code, cpv: part.optional() })
export type CodeQuery = z.infer<typeof CodeQuery>

export const ScanBody = z.strictObject({ ...code, area: Area.optional() })
export type ScanBody = z.infer<typeof ScanBody>
