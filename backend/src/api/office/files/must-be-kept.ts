import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mayName } from "../../../read/stored-file"
import { actingAs } from "../../guard/caller"
import { fault } from "../../guard/fault"

/** Whatever names a file must name one that is kept here, and that the caller may name. */
export async function mustBeKept(
  req: MedusaRequest,
  field: string,
  ids: readonly (string | null | undefined)[],
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const named = ids.filter((id) => typeof id === "string")
  if (!(await mayName(db, named, actingAs(req)))) throw fault("file_unknown", { field })
}
