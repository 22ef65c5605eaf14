import assert from "node:assert/strict"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "../src/modules/sales-point"
import type { SalesPointModuleService } from "../src/modules/sales-point/service"
import { Till } from "./till"

/** A till of the sales point, paired without going through HTTP. */
export async function pairedTill(
  container: MedusaContainer,
  sales_point_id: string,
  url: () => string,
): Promise<Till> {
  const points = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const offer = await points.offerPairing(sales_point_id, "Quầy")
  const till = new Till(url)
  const pairing = await points.pair(offer?.pairing_code ?? "", "Máy quầy", till.public_key)
  assert.ok(pairing.state === "paired", `not paired: ${pairing.state}`)
  const code = sales_point_id
  till.pairing = { ...pairing, sales_point: { id: sales_point_id, code } }
  return till
}
