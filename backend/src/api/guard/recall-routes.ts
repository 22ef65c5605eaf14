import { z } from "@medusajs/framework/zod"
import { LiftBody, StopBody, StopDetailQuery, StopListQuery } from "../office/stops/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })

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
  { method: "GET", path: "/pos/blocks", actors: ["device"] },
]
