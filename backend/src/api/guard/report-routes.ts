import { z } from "@medusajs/framework/zod"
import { MAX_FILE_BYTES } from "@ocop/shared/file-kind"
import { ViolationReportInput } from "@ocop/shared/violation-report"
import { AnswerBody, ReportListQuery } from "../office/violation-reports/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })
const Number = z.strictObject({ number: z.string().max(40) })

const answering: readonly Role[] = ["agriculture", "trade", "inspector"]

/** For reports of violations. */
export const reportRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/store/violation-reports",
    actors: ["anyone"],
    body: ViolationReportInput,
    limit: "report",
  },
  {
    method: "GET",
    path: "/store/violation-reports/:number",
    actors: ["anyone"],
    params: Number,
    limit: "trace",
  },
  {
    method: "POST",
    path: "/store/violation-reports/:number/photo",
    actors: ["anyone"],
    params: Number,
    upload: MAX_FILE_BYTES,
    limit: "report",
  },
  {
    method: "GET",
    path: "/office/violation-reports",
    actors: ["officer", "user"],
    roles: answering,
    query: ReportListQuery,
  },
  {
    method: "POST",
    path: "/office/violation-reports/:id/answer",
    actors: ["officer"],
    roles: answering,
    params: Instance,
    body: AnswerBody,
  },
]
