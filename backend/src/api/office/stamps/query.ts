import { z } from "@medusajs/framework/zod"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const reason = z.string().trim().min(1).max(500)

export const VoidBody = z.union([
  z.strictObject({ lot_id: Id, serials: z.array(z.string().min(1).max(20)).min(1).max(1000), reason }),
  z.strictObject({ lot_id: Id, run_id: Id, reason }),
])
export type VoidBody = z.infer<typeof VoidBody>
