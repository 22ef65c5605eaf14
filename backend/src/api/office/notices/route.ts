import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type { SalesPointModuleService } from "../../../modules/sales-point/service"
import { noticeList, type NoticeRow } from "../../../read/stops/notice-list"
import { callerOf } from "../../guard/caller"
import { scopeOfGrants } from "../../guard/grants"
import { scopeOf } from "../../guard/scope"
import type { NoticeListQuery } from "./query"

export async function GET(
  req: MedusaRequest<unknown, z.infer<typeof NoticeListQuery>>,
  res: MedusaResponse,
): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const list = await noticeList(db, scopeOf(req), req.validatedQuery.page)
  await rememberSeen(req, list.items)
  res.json({ as_of: new Date().toISOString(), ...list })
}

/** A manager who is shown a notice has seen it for her sales points; a department that looks on has not. */
async function rememberSeen(req: MedusaRequest, notices: readonly NoticeRow[]): Promise<void> {
  const caller = callerOf(req)
  if (caller.actor !== "officer") return
  const { all, sales_point_ids } = scopeOfGrants(caller.grants, ["sales_point_manager"])
  if (!all && sales_point_ids.length === 0) return
  const points: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  await points.seeNotices(
    notices.map(({ id }) => id),
    all ? null : sales_point_ids,
  )
}
