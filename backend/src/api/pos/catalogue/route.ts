import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import { readCatalogue } from "../../../read/goods/catalogue"
import { callerAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { sendCompressed } from "./compressed"

/** What the calling device sells by, or 304 when it has that already. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, code, name, sales_point_id } = callerAs(req, "device")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const points: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  const now = Date.now()
  const [catalogue] = await Promise.all([
    readCatalogue(db, { id, code, name, sales_point_id }, now),
    points.hear(id, now),
  ])
  if (!catalogue) throw fault("not_found")
  // Weak: `as_of` differs between two snapshots of one version.
  const etag = `W/"${catalogue.version}"`
  res.setHeader("ETag", etag)
  res.setHeader("Cache-Control", "private, no-cache")
  // Browsers add `no-cache` where a page names the tag itself, so Express would never find the snapshot fresh.
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end()
    return
  }
  await sendCompressed(req, res, catalogue)
}
