import { GoodsQuery } from "@ocop/shared/goods"
import type { Route } from "./guarded-route"

/** For shoppers. */
export const storeRoutes: readonly Route[] = [
  { method: "GET", path: "/health", actors: ["anyone"] },
  { method: "GET", path: "/store/goods", actors: ["anyone"], query: GoodsQuery },
  { method: "GET", path: "/store/goods/home", actors: ["anyone"] },
  { method: "GET", path: "/store/goods/:handle", actors: ["anyone"] },
]
