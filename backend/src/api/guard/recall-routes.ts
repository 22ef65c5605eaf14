import { z } from "@medusajs/framework/zod"
import { InspectionEntry } from "@ocop/shared/inspection"
import { InspectionListQuery } from "../office/inspections/query"
import { NoticeListQuery } from "../office/notices/query"
import { LiftBody, StopBody, StopDetailQuery, StopListQuery } from "../office/stops/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })

const inspecting: readonly Role[] = ["agriculture", "inspector"]
const told: readonly Role[] = ["agriculture", "sales_point_manager"]
const seeing: readonly Role[] = ["agriculture", "trade", "inspector", "sales_point_manager"]

/** For holds, recalls, inspections and notices. */
export const recallRoutes: readonly Route[] = [
  {
    method: "POST",
    path: "/office/stops",
    actors: ["officer"],
    roles: ["agriculture", "inspector"],
    body: StopBody,
  },
  {
    method: "GET",
    path: "/office/stops",
    actors: ["officer", "user"],
    roles: seeing,
    query: StopListQuery,
  },
  {
    method: "GET",
    path: "/office/stops/:id",
    actors: ["officer", "user"],
    roles: seeing,
    params: Instance,
    query: StopDetailQuery,
  },
  {
    method: "POST",
    path: "/office/stops/:id/lift",
    actors: ["officer"],
    roles: ["agriculture"],
    params: Instance,
    body: LiftBody,
  },
  {
    method: "POST",
    path: "/office/inspections",
    actors: ["officer"],
    roles: inspecting,
    body: InspectionEntry,
  },
  {
    method: "GET",
    path: "/office/inspections",
    actors: ["officer", "user"],
    roles: inspecting,
    query: InspectionListQuery,
  },
  {
    method: "GET",
    path: "/office/inspections/:id",
    actors: ["officer", "user"],
    roles: inspecting,
    params: Instance,
  },
  {
    method: "GET",
    path: "/office/notices",
    actors: ["officer", "user"],
    roles: told,
    query: NoticeListQuery,
  },
  {
    method: "POST",
    path: "/office/notices/:id/acknowledge",
    actors: ["officer"],
    roles: ["sales_point_manager"],
    params: Instance,
    body: z.strictObject({ answer: z.string().trim().min(1).max(500).optional() }),
  },
  { method: "GET", path: "/pos/blocks", actors: ["device"] },
]
