import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { officeRegister } from "../../../../read/register/register-office"
import { scopeOf } from "../../../guard/scope"
import { sendReport } from "../../reports/send-report"
import type { OfficeRegisterExportQuery } from "../query"
import { registerFile } from "./file"

/** The products a question finds, as a file. */
export async function GET(
  req: MedusaRequest<unknown, OfficeRegisterExportQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { format, ...asked } = req.validatedQuery
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sendReport(res, format, await officeRegister(db, scopeOf(req), asked), registerFile)
}
