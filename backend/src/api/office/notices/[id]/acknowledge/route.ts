import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { noticeById } from "../../../../../read/stops/notice-list"
import { acknowledgeNoticeWorkflow } from "../../../../../workflows/notice/acknowledge-notice"
import { callerAs } from "../../../../guard/caller"
import { fault } from "../../../../guard/fault"
import { scopeOf } from "../../../../guard/scope"

/** The manager has read it and done what it asks, at every sales point of hers that it went to. */
export async function POST(req: MedusaRequest<{ answer?: string }>, res: MedusaResponse): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const scope = scopeOf(req)
  const id = req.params.id ?? ""
  await acknowledgeNoticeWorkflow(req.scope).run({
    input: {
      notice_id: id,
      sales_point_ids: scope.all ? null : scope.sales_point_ids,
      officer_id: callerAs(req, "officer").id,
      answer: req.validatedBody.answer ?? null,
    },
  })
  const notice = await noticeById(db, scope, id)
  if (!notice) throw fault("not_found")
  res.json({ as_of: new Date().toISOString(), notice })
}
