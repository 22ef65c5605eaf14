import { adminRoutes } from "./medusa-admin-routes"
import { medusaRoutes } from "./medusa-routes"
import { officeRoutes } from "./office-routes"
import { posRoutes } from "./pos-routes"
import { producerRoutes } from "./producer-routes"
import type { Route } from "./guarded-route"
import { RouteFinder } from "./route-finder"
import { storeRoutes } from "./store-routes"

/** Served by this project. */
export const OWN_ROUTES: readonly Route[] = [...posRoutes, ...officeRoutes, ...producerRoutes, ...storeRoutes]

/** Every route there is. What is not listed here is not served. */
export const TABLE: readonly Route[] = [...OWN_ROUTES, ...medusaRoutes, ...adminRoutes]

const finder = new RouteFinder(TABLE)

export function findRoute(method: string, path: string): Route | undefined {
  return finder.find(method, path)
}
