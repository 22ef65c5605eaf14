import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BlockList } from "@ocop/shared/block-list"
import { lotKey } from "@ocop/shared/serial"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import { blockListOf } from "../../../read/stops/block-list"
import { serialMaster } from "../../../workflows/traceability/serial-master"
import { callerAs } from "../../guard/caller"

/** What the calling device must not sell, or 304 when it knows that already. Asked for every few seconds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, sales_point_id } = callerAs(req, "device")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const points: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  const now = Date.now()
  const [list] = await Promise.all([blockListOf(db, sales_point_id, now), points.hear(id, now)])
  // Weak: `as_of` differs between two lists of one version.
  const etag = `W/"${list.version}"`
  res.setHeader("ETag", etag)
  res.setHeader("Cache-Control", "private, no-cache")
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end()
    return
  }
  await points.seeNotices(
    list.notices.map((notice) => notice.id),
    [sales_point_id],
  )
  const { keyed_lots, ...known } = list
  const master = serialMaster(process.env)
  const serial_keys = keyed_lots.map(({ gtin, lot }) => ({
    gtin,
    lot,
    key: Buffer.from(lotKey(master, gtin, lot)).toString("hex"),
  }))
  const answer: BlockList = { ...known, serial_keys }
  res.json(answer)
}
