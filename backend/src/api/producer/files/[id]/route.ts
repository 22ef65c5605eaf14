import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { storedFile } from "../../../../read/stored-file"
import { callerAs } from "../../../guard/caller"
import { sendFile } from "../../../office/files/send-file"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { id, producer_id } = callerAs(req, "producer")
  await sendFile(req, res, await storedFile(db, req.params.id ?? "", { uploaded_by: id, producer_id }))
}
