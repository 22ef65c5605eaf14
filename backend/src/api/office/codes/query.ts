import { z } from "@medusajs/framework/zod"

/** Whatever an inspector scanned or typed; a GS1 separator is kept. */
export const CodeText = z.strictObject({ text: z.string().min(1).max(500) })
export type CodeText = z.infer<typeof CodeText>
