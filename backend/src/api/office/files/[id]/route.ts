import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { storedFile } from "../../../../read/stored-file"
import { sendFile } from "../send-file"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendFile(req, res, await storedFile(db, req.params.id ?? "", "all"))
}
