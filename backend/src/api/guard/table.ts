import { adminRoutes } from "./medusa-admin-routes"
import { browseRoutes } from "./browse-routes"
import { certificateRoutes } from "./certificate-routes"
import { foundRoutes } from "./found-routes"
import type { Route } from "./guarded-route"
import { medusaRoutes } from "./medusa-routes"
import { officeRoutes } from "./office-routes"
import { officerRoutes } from "./officer-routes"
import { orderRoutes } from "./order-routes"
import { placeRoutes } from "./place-routes"
import { paymentRoutes } from "./payment-routes"
import { posRoutes } from "./pos-routes"
import { producerRoutes } from "./producer-routes"
import { recallRoutes } from "./recall-routes"
import { registerRoutes } from "./register-routes"
import { reportRoutes } from "./report-routes"
import { RouteFinder } from "./route-finder"
import { storeRoutes } from "./store-routes"
import { traceRoutes } from "./trace-routes"

/** Served by this project. */
export const OWN_ROUTES: readonly Route[] = [
  ...posRoutes,
  ...officeRoutes,
  ...producerRoutes,
  ...storeRoutes,
  ...browseRoutes,
  ...placeRoutes,
  ...orderRoutes,
  ...paymentRoutes,
  ...foundRoutes,
  ...certificateRoutes,
  ...registerRoutes,
  ...traceRoutes,
  ...reportRoutes,
  ...recallRoutes,
  ...officerRoutes,
]

/** Every route there is. What is not listed here is not served. */
export const TABLE: readonly Route[] = [...OWN_ROUTES, ...medusaRoutes, ...adminRoutes]

const finder = new RouteFinder(TABLE)

export function findRoute(method: string, path: string): Route | undefined {
  return finder.find(method, path)
}
