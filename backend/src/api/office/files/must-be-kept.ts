import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unknownFile } from "../../../read/stored-file"
import { fault } from "../../guard/fault"

/** Whatever names a file must name one that was uploaded to the office. */
export async function mustBeKept(req: MedusaRequest, field: string, ids: readonly string[]): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if ((await unknownFile(db, ids)) !== undefined) throw fault("file_unknown", { field })
}
