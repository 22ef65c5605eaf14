import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { registerCounts } from "../../../../../read/register/register-counts"
import { sendReport } from "../../../reports/send-report"
import type { RegisterCountsExportQuery } from "../../query"
import { countsFile } from "./file"

/** The register in figures, as a file. */
export async function GET(
  req: MedusaRequest<unknown, RegisterCountsExportQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { format, ...asked } = req.validatedQuery
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const counts = await registerCounts(db, asked)
  await sendReport(res, format, counts, (found) => countsFile(asked.by, found))
}
