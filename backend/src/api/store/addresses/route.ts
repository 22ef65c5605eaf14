import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AddressList, AddressQuery } from "@ocop/shared/address"
import { candidates, communesOf, provinces } from "../../../workflows/checkout/address-book"

/** The list follows from the installed data alone, which changes with a release at most. */
const DAY_S = 86_400

export function GET(req: MedusaRequest<unknown, AddressQuery>, res: MedusaResponse<AddressList>): void {
  const { province, q } = req.validatedQuery
  res.setHeader("cache-control", `public, max-age=${DAY_S}`)
  res.json({
    provinces: province ? [] : provinces(),
    communes: province && q === undefined ? communesOf(province) : [],
    candidates: q ? candidates(q, province) : [],
  })
}
