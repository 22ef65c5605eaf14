import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerPage } from "@ocop/shared/browse"
import { producerPage } from "../../../../read/shelf/producer-page"
import { shelfOf } from "../../../../read/shelf/shelf-keeper"
import { fault } from "../../../guard/fault"
import { channelOf } from "../../goods/channel"

export async function GET(req: MedusaStoreRequest, res: MedusaResponse<ProducerPage>): Promise<void> {
  const shelf = await shelfOf(req.scope, channelOf(req))
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const page = await producerPage(db, shelf, req.params.handle ?? "", new Date().toISOString())
  if (!page) throw fault("producer_unknown", { field: "handle" })
  res.json(page)
}
