import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dayOf } from "@ocop/shared/day"
import { listGoods } from "../../../../../workflows/producer/list-goods"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { ListingBody } from "../../query"

export async function POST(req: MedusaRequest<ListingBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const listing = { registration_id: req.params.id ?? "", ...req.validatedBody }
  granted(await listGoods(req.scope, listing, actingAs(req), dayOf(Date.now())))
  res.json({ registration_id: listing.registration_id, listed: listing.listed })
}
