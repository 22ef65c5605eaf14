import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OFFICE_MODULE } from "../../../modules/office"
import type { OfficeModuleService } from "../../../modules/office/service"
import { onlinePointId } from "../../../read/sales/online-place"
import { callerAs } from "../../guard/caller"

/** Who is signed in to the office, and what they have been granted today. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, grants } = callerAs(req, "officer")
  const office: OfficeModuleService = req.scope.resolve(OFFICE_MODULE)
  const officer = await office.retrieveOfficer(id, { select: ["id", "name", "email", "department"] })
  const { name, email, department } = officer
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ officer: { id, name, email, department }, grants, online_point_id: await onlinePointId(db) })
}
