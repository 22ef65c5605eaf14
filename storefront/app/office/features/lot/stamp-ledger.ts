import { z } from "zod"

export const StampState = z.enum(["printed", "used", "void"])

const Stamp = z.object({
  serial: z.string(),
  state: StampState,
  printed_at: z.string(),
  used_at: z.string().nullable(),
  voided_at: z.string().nullable(),
  void_reason: z.string().nullable(),
  scans: z.number(),
})
export type Stamp = z.infer<typeof Stamp>

const Counts = z.object({ printed: z.number(), used: z.number(), voided: z.number() })
type Counts = z.infer<typeof Counts>

export const StampLedger = Counts.extend({
  as_of: z.string(),
  lot_level: z.number(),
  runs: z.array(Counts.extend({ id: z.string() })),
  total: z.number(),
  items: z.array(Stamp),
})
export type StampLedger = z.infer<typeof StampLedger>

/** Printed and neither used nor void. */
export function left({ printed, used, voided }: Counts): number {
  return printed - used - voided
}
