import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runToPrint, serialsOfRun } from "../../../../../read/trace/stamp-ledger"
import { callerOf } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { mustHoldWhole } from "../../../../guard/scope"
import { LABELS_PER_FILE, type SheetQuery } from "../../query"
import { sheetFile } from "../../sheet-file"

/** The labels of a run, a thousand to a file. A stamp made void is left out when the sheet is printed again. */
export async function GET(req: MedusaRequest<unknown, SheetQuery>, res: MedusaResponse): Promise<void> {
  const caller = callerOf(req)
  const producer_id = caller.actor === "producer" ? caller.producer_id : null
  if (producer_id === null) mustHoldWhole(req)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const run = await runToPrint(db, req.params.id ?? "", producer_id)
  if (!run) throw fault("not_found")
  const from = (req.validatedQuery.part - 1) * LABELS_PER_FILE
  const labels =
    run.level === "serial"
      ? await serialsOfRun(db, run.id, from, LABELS_PER_FILE)
      : Array.from({ length: Math.max(0, Math.min(run.count - from, LABELS_PER_FILE)) }, () => null)
  if (labels.length === 0) throw fault("not_found")
  const file = await sheetFile(run, labels, process.env.STOREFRONT_URL ?? "http://localhost:8000")
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `attachment; filename="tem-${run.lot.replace(/[^\w-]/g, "_")}.pdf"`)
  res.end(file)
}
