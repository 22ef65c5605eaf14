import { z } from "@medusajs/framework/zod"
import { FilterQuery, NewFilter } from "../office/filters/query"
import { ALL_ROLES, type Route } from "./guarded-route"

const Id = z.string().regex(/^[\w-]{1,64}$/)

/** For the officers' day. */
export const officerRoutes: readonly Route[] = [
  { method: "GET", path: "/office/today", actors: ["officer"], roles: ALL_ROLES },
  { method: "GET", path: "/office/filters", actors: ["officer"], roles: ALL_ROLES, query: FilterQuery },
  { method: "POST", path: "/office/filters", actors: ["officer"], roles: ALL_ROLES, body: NewFilter },
  {
    method: "DELETE",
    path: "/office/filters/:id",
    actors: ["officer"],
    roles: ALL_ROLES,
    params: z.strictObject({ id: Id }),
    body: z.strictObject({}),
  },
]
