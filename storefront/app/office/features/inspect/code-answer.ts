import { Stars } from "@ocop/shared/certificate"
import { TracePage } from "@ocop/shared/trace-page"
import { z } from "zod"

const Page = z.object({
  page: TracePage,
  serial_check: z.enum(["genuine", "forged", "unkeyed"]).nullable(),
  registration_id: z.string(),
  lot_id: z.string().nullable(),
})

/** What the register knows of a code that was scanned or typed. */
export const CodeAnswer = z.discriminatedUnion("kind", [
  Page.extend({ as_of: z.string(), kind: z.enum(["stamp", "lot", "product"]) }),
  z.object({
    as_of: z.string(),
    kind: z.literal("lots"),
    lots: z.array(
      z.object({
        lot_id: z.string(),
        lot: z.string(),
        gtin: z.string(),
        product: z.string(),
        producer: z.string(),
      }),
    ),
  }),
  z.object({
    as_of: z.string(),
    kind: z.literal("products"),
    products: z.array(
      z.object({
        registration_id: z.string(),
        product: z.string(),
        producer: z.string(),
        product_code: z.string().nullable(),
      }),
    ),
  }),
  z.object({
    as_of: z.string(),
    kind: z.literal("decision"),
    certificates: z.array(
      z.object({
        certificate_id: z.string(),
        number: z.string(),
        decided_on: z.string(),
        stars: Stars,
        registration_id: z.string(),
        product: z.string(),
        producer: z.string(),
      }),
    ),
  }),
  z.object({
    as_of: z.string(),
    kind: z.literal("unknown"),
    said: z.object({
      code: z.string(),
      host: z.string().optional(),
      serial_check: z.enum(["genuine", "forged", "unkeyed"]).optional(),
    }),
  }),
])
export type CodeAnswer = z.infer<typeof CodeAnswer>
export type FoundCode = Extract<CodeAnswer, { page: TracePage }>
