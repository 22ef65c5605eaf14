import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PointList, PointQuery } from "@ocop/shared/point-finder"
import { fault } from "../../guard/fault"
import { foundPoints, nearChoices } from "./found-points"
import { groundOf } from "./ground"

export async function GET(
  req: MedusaStoreRequest<unknown, PointQuery>,
  res: MedusaResponse<PointList>,
): Promise<void> {
  const asked = req.validatedQuery
  const now = Date.now()
  const ground = await groundOf(req)
  const choices = nearChoices(ground)
  const near = asked.near ? choices.find(({ key }) => key === asked.near) : null
  if (near === undefined) throw fault("place_without_points", { field: "near" })
  const plain = ({ key, name, old }: (typeof choices)[number]) => ({ key, name, old })
  res.json({
    as_of: new Date(now).toISOString(),
    ...foundPoints(ground, asked, near, now),
    near: near && plain(near),
    choices: choices.map(plain),
  })
}
