import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { searchSubject, type Visits } from "@ocop/shared/footfall"
import { count } from "../../../modules/footfall/tally"
import { shelfOf } from "../../../read/shelf/shelf-keeper"
import { isNeighbour } from "../../guard/client-address"
import { fault } from "../../guard/fault"
import { channelOf } from "../goods/channel"

/** From the shop's own server, which left programs out. */
export async function POST(req: MedusaStoreRequest<Visits>, res: MedusaResponse): Promise<void> {
  if (!isNeighbour(req)) throw fault("route_not_listed")
  const { views, searches, misses } = req.validatedBody
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shelf = await shelfOf(req.scope, channelOf(req))
  const today = dayOf(Date.now())
  for (const view of views) {
    const seen = shelf.byHandle(view.handle)
    if (seen) count(db, "view", seen.card.id, today, view.count)
  }
  for (const [kind, asked] of [
    ["search", searches],
    ["search_miss", misses],
  ] as const)
    for (const { q, count: times } of asked) {
      const subject = searchSubject(q)
      if (subject) count(db, kind, subject, today, times)
    }
  res.sendStatus(204)
}
