import { MAX_FILE_BYTES } from "@ocop/shared/file-kind"
import { FeedQuery } from "@ocop/shared/goods-feed"
import { Visits } from "@ocop/shared/footfall"
import { z } from "@medusajs/framework/zod"
import { DemandExportQuery, DemandQuery } from "../office/demand/query"
import { MarketplaceBody } from "../office/registrations/query"
import type { Role, Route } from "./guarded-route"

const Instance = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) })
const demand: readonly Role[] = ["trade"]

/** For being found: what is told to search engines, and what is counted of visits. */
export const foundRoutes: readonly Route[] = [
  { method: "POST", path: "/store/footfall", actors: ["anyone"], body: Visits },
  {
    method: "GET",
    path: "/store/goods-feed",
    actors: ["anyone"],
    query: FeedQuery,
    limit: "public_register",
  },
  { method: "GET", path: "/store/pictures/:file", actors: ["anyone"] },
  {
    method: "POST",
    path: "/office/registrations/:id/picture",
    actors: ["officer"],
    roles: ["agriculture", "trade"],
    params: Instance,
    upload: MAX_FILE_BYTES,
  },
  {
    method: "POST",
    path: "/producer/registrations/:id/picture",
    actors: ["producer"],
    params: Instance,
    upload: MAX_FILE_BYTES,
  },
  { method: "GET", path: "/store/sharing", actors: ["anyone"], limit: "trace" },
  { method: "GET", path: "/store/sharing/:handle", actors: ["anyone"], limit: "trace" },
  {
    method: "POST",
    path: "/office/registrations/:id/marketplaces",
    actors: ["officer"],
    roles: ["agriculture", "trade"],
    params: Instance,
    body: MarketplaceBody,
  },
  { method: "GET", path: "/office/demand", actors: ["officer", "user"], roles: demand, query: DemandQuery },
  {
    method: "GET",
    path: "/office/demand/export",
    actors: ["officer", "user"],
    roles: demand,
    query: DemandExportQuery,
  },
]
