import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { linkMarketplace } from "../../../../../workflows/producer/link-marketplace"
import { actingAs } from "../../../../guard/caller"
import { granted } from "../../../../guard/refused"
import { mustHoldWhole } from "../../../../guard/scope"
import type { MarketplaceBody } from "../../query"

export async function POST(req: MedusaRequest<MarketplaceBody>, res: MedusaResponse): Promise<void> {
  mustHoldWhole(req)
  const link = { registration_id: req.params.id ?? "", ...req.validatedBody }
  const { registration_id, marketplace } = granted(await linkMarketplace(req.scope, link, actingAs(req)))
  res.status(201).json({ registration_id, marketplace })
}
