import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { parsePictureFile } from "@ocop/shared/picture"
import { pictureLocation } from "../../../../read/picture-location"
import { fault } from "../../../guard/fault"

/** A name stands for one content for ever. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const file = parsePictureFile(req.params.file ?? "")
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const location = file && (await pictureLocation(db, file))
  if (!location) throw fault("not_found")
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(location)
  res.setHeader("content-type", `image/${file.format}`)
  res.setHeader("cache-control", "public, max-age=31536000, immutable")
  res.send(content)
}
