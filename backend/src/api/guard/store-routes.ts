import { z } from "@medusajs/framework/zod"
import type { Route } from "./guarded-route"

const Text = z.string().max(200)
const Count = z.coerce.number().int().min(0)

/** For shoppers. */
export const storeRoutes: readonly Route[] = [
  { method: "GET", path: "/health", actors: ["anyone"] },
  { method: "GET", path: "/store/goods", actors: ["anyone"], query: GoodsQuery },
  { method: "GET", path: "/store/goods/home", actors: ["anyone"] },
  { method: "GET", path: "/store/goods/:handle", actors: ["anyone"] },
]
