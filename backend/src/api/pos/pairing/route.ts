import type { JsonWebKey } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import { parsePublicKey } from "../../../modules/sales-point/public-key"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import { catalogueSalesPoint } from "../../../read/goods/catalogue"
import { readSellingPlace } from "../../../read/sales/selling-place"
import { fault } from "../../guard/fault"

interface Body {
  code: string
  device_name: string
  public_key: JsonWebKey
}

const REFUSALS = {
  unknown: "pairing_code_unknown",
  used: "pairing_code_used",
  expired: "pairing_code_expired",
  revoked: "pairing_code_unknown",
} as const

/** A code becomes a device's token, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code, device_name, public_key } = req.validatedBody as Body
  const key = parsePublicKey(public_key)
  if (!key) throw fault("public_key_invalid", { field: "public_key" })
  const points: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  const pairing = await points.pair(code, device_name, key)
  if (pairing.state !== "paired") throw fault(REFUSALS[pairing.state], { field: "code" })
  const { device, device_token, sales_point_id } = pairing
  const place = await readSellingPlace(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    sales_point_id,
  )
  if (!place) throw fault("not_found")
  res.setHeader("Cache-Control", "no-store")
  res.json({ device_token, device, sales_point: catalogueSalesPoint(place, dayOf(Date.now())) })
}
