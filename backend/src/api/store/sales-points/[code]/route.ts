import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { distance } from "@ocop/shared/geo"
import type { PointCard, PointPage } from "@ocop/shared/point-finder"
import type { PointRow } from "../../../../read/shop-places/points"
import { fault } from "../../../guard/fault"
import { cardOf, type Ground, spotOf } from "../found-points"
import { groundOf } from "../ground"

const NEIGHBOURS = 4

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<PointPage>): Promise<void> {
  const ground = await groundOf(req)
  const point = ground.points.find(({ code }) => code === req.params.code)
  if (!point) throw fault("point_unknown", { field: "code" })
  res.json({
    ...cardOf(point, ground, null),
    as_of: new Date().toISOString(),
    neighbours: neighboursOf(point, ground),
  })
}

function neighboursOf(point: PointRow, ground: Ground): PointCard[] {
  const here = spotOf(point)
  if (!here) return []
  return ground.points
    .flatMap((other) => {
      const spot = spotOf(other)
      return spot && other !== point ? cardOf(other, ground, Math.round(distance(here, spot))) : []
    })
    .sort((a, b) => (a.distance_m ?? 0) - (b.distance_m ?? 0))
    .slice(0, NEIGHBOURS)
}
