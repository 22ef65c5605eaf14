import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { dayOf } from "@ocop/shared/day"
import type { ImportReport } from "@ocop/shared/register"
import { tellProgress } from "../../../workflows/producer/import-progress"
import { importRegister } from "../../../workflows/producer/import-register"
import { actingAs } from "../../guard/caller"
import { fault } from "../../guard/fault"
import { uploadName } from "../files/receive-file"
import type { ImportQuery } from "./query"

/** Somebody waits for the answer, told of the progress; what is larger is imported from the command line. */
const MAX_ROWS = 20_000

export async function POST(
  req: MedusaRequest<unknown, z.infer<typeof ImportQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const { file } = req
  if (!file) throw fault("invalid_input", { field: "file" })
  const { dry_run, keep, progress_id } = req.validatedQuery
  const by = actingAs(req)
  const report = await toldOf(progress_id && `${by.actor_id} ${progress_id}`, (progress) =>
    importRegister(
      req.scope,
      { name: uploadName(file.originalname), bytes: file.buffer },
      { dry_run: dry_run === "true", keep, today: dayOf(Date.now()), by, max_rows: MAX_ROWS, progress },
    ),
  )
  res.json(report)
}

async function toldOf(
  key: string | undefined,
  work: (progress: (done: number, all: number) => void) => Promise<ImportReport>,
): Promise<ImportReport> {
  if (!key) return work(() => undefined)
  let last = { done: 0, all: 0 }
  tellProgress(key, { ...last, state: "running" })
  try {
    const report = await work((done, all) => {
      last = { done, all }
      tellProgress(key, { ...last, state: "running" })
    })
    tellProgress(key, { ...last, state: "done" })
    return report
  } catch (failure) {
    tellProgress(key, { ...last, state: "failed" })
    throw failure
  }
}
