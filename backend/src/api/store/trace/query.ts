import { parseGtin } from "@ocop/shared/gtin"
import { parseLot, parseSerial } from "@ocop/shared/gs1"
import { Area } from "@ocop/shared/scan-flag"
import { z } from "@medusajs/framework/zod"

const Gtin = z
  .string()
  .max(14)
  .refine((text) => parseGtin(text).ok)
  .transform((text) => text.padStart(14, "0"))
const Lot = z.string().refine((text) => parseLot(text).ok)
const Serial = z.string().refine((text) => parseSerial(text).ok)

const code = { gtin: Gtin, lot: Lot.optional(), serial: Serial.optional() }

/** A code already read from its carrier; the consumer variant (22) changes nothing here. */
export const CodeQuery = z.strictObject({ ...code, cpv: Serial.optional() })
export type CodeQuery = z.infer<typeof CodeQuery>

export const ScanBody = z.strictObject({ ...code, area: Area.optional() })
export type ScanBody = z.infer<typeof ScanBody>
