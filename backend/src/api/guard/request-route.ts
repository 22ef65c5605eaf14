import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Route } from "./guarded-route"

const routes = new WeakMap<object, Route>()

export function setRoute(req: MedusaRequest, route: Route): void {
  routes.set(req, route)
}

/** The line of the guard table this request fell under. */
export function routeOf(req: MedusaRequest): Route {
  const route = routes.get(req)
  if (!route) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "the guard has not seen this request")
  return route
}

export function isSeen(req: MedusaRequest): boolean {
  return routes.has(req)
}
