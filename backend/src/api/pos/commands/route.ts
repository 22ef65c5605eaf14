import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type BatchAnswer, CommandBatch, MAX_BATCH_COMMANDS } from "@ocop/shared/command"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import { applyCommands } from "../../../workflows/ledger/apply-commands"
import { callerAs } from "../../guard/caller"
import { fault } from "../../guard/fault"

/** Takes a batch: each command gets its own outcome, whatever its neighbours are like. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, sales_point_id } = callerAs(req, "device")
  const batch = CommandBatch.safeParse(req.body)
  if (!batch.success) throw fault("invalid_input", { field: "commands" })
  const { commands } = batch.data
  if (commands.length > MAX_BATCH_COMMANDS)
    throw fault("too_many_commands", { limit: MAX_BATCH_COMMANDS, field: "commands" })
  const received_at = Date.now()
  const points: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  const [outcomes] = await Promise.all([
    applyCommands(req.scope, { device: { id, sales_point_id }, commands, received_at }),
    points.hear(id, received_at),
  ])
  const answer: BatchAnswer = { outcomes, server_time: new Date(Date.now()).toISOString() }
  res.json(answer)
}
