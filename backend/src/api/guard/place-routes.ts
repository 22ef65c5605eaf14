import { z } from "@medusajs/framework/zod"
import { PointQuery } from "@ocop/shared/point-finder"
import { FiguresQuery } from "@ocop/shared/public-figures"
import type { Route } from "./guarded-route"

const Nothing = z.strictObject({})
const open = { method: "GET", actors: ["anyone"], limit: "places" } as const
const Code = z.strictObject({ code: z.string().max(40) })
const Handle = z.strictObject({ handle: z.string().max(120) })

/** For where goods are to be had, and what the public may know of all of them together. */
export const placeRoutes: readonly Route[] = [
  { ...open, path: "/store/sales-points", query: PointQuery },
  { ...open, path: "/store/sales-points/:code", params: Code, query: Nothing },
  { ...open, path: "/store/fairs", query: Nothing },
  { ...open, path: "/store/fairs/:handle", params: Handle, query: Nothing },
  { ...open, path: "/store/figures", query: FiguresQuery },
]
