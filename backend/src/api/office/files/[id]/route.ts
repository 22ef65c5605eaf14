import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { storedFile } from "../../../../read/stored-file"
import { departmentsReached } from "../../violation-reports/own-departments"
import { sendFile } from "../send-file"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const departments = departmentsReached(req)
  await sendFile(req, res, await storedFile(db, req.params.id ?? "", { departments }))
}
