import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseViolationNumber } from "@ocop/shared/violation-report"
import { addPhoto } from "../../../../../workflows/report/add-photo"
import { fault } from "../../../../guard/fault"
import { granted } from "../../../../guard/refused"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const number = parseViolationNumber(req.params.number ?? "")
  if (!number) throw fault("report_number_unknown", { field: "number" })
  if (!req.file) throw fault("invalid_input", { field: "file" })
  const added = await addPhoto(req.scope, { number, bytes: req.file.buffer, now: Date.now() })
  res.status(201).json(granted(added))
}
