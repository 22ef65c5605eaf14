import { z } from "@medusajs/framework/zod"
import { AisleQuery } from "@ocop/shared/browse"
import type { Route } from "./guarded-route"

const open = { method: "GET", actors: ["anyone"] } as const
const Handle = z.strictObject({ handle: z.string().max(200) })
const aisle = { ...open, params: z.strictObject({ id: z.string().max(100) }), query: AisleQuery }

/** For shoppers who walk along the goods: by maker, kind and place. */
export const browseRoutes: readonly Route[] = [
  { ...open, path: "/store/producers/:handle", params: Handle },
  { ...aisle, path: "/store/groups/:id" },
  { ...aisle, path: "/store/sets/:id" },
  { ...aisle, path: "/store/communes/:id" },
  { ...aisle, path: "/store/districts/:id" },
]
