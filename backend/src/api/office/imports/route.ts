import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { dayOf } from "@ocop/shared/day"
import { importRegister } from "../../../workflows/producer/import-register"
import { actingAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { uploadName } from "../files/receive-file"
import type { ImportQuery } from "./query"

/** Somebody waits for the answer; what is larger is imported from the command line. */
const MAX_ROWS = 5_000

export async function POST(
  req: MedusaRequest<unknown, z.infer<typeof ImportQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const { file } = req
  if (!file) throw fault("invalid_input", { field: "file" })
  const { dry_run, keep } = req.validatedQuery
  const report = await importRegister(
    req.scope,
    { name: uploadName(file.originalname), bytes: file.buffer },
    {
      dry_run: dry_run === "true",
      keep,
      today: dayOf(Date.now()),
      by: actingAs(req),
      max_rows: MAX_ROWS,
    },
  )
  res.json(report)
}
