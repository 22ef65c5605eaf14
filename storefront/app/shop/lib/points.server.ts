import { z } from "zod"
import { callBackend } from "../../lib/backend.server"

const KEPT_MS = 60_000
const Points = z.object({ items: z.array(z.object({ code: z.string(), name: z.string() })) })
export type PointName = z.infer<typeof Points>["items"][number]

let kept: { names: PointName[]; until: number } = { names: [], until: 0 }

/** The sales points by name. A list is shown without them rather than not at all. */
export async function pointNames(): Promise<PointName[]> {
  if (Date.now() < kept.until) return kept.names
  try {
    const { items } = await callBackend("/store/sales-points", { schema: Points })
    kept = { names: items, until: Date.now() + KEPT_MS }
    return items
  } catch {
    return kept.names
  }
}
