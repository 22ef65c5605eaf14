import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sealErrors } from "./answer"
import { setCaller } from "./caller"
import { fault } from "./fault"
import { allowTill, nameRequest, setHeaders } from "./headers"
import { identify } from "./identify"
import { checkQuery } from "./query-shape"
import { isSeen, setRoute } from "./request-route"
import { findRoute } from "./table"

export type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown

/** Everything that can be decided before the body is read: the route, the caller, the roles. Runs once a request. */
export async function frontDoor(req: MedusaRequest, res: MedusaResponse): Promise<"go on" | "answered"> {
  if (isSeen(req)) return "go on"
  nameRequest(req, res)
  setHeaders(res)
  sealErrors(req, res)
  const path = req.originalUrl.split("?", 1)[0] ?? ""
  if (path.startsWith("/pos/")) allowTill(req, res)
  const preflight = req.method === "OPTIONS"
  const method = preflight ? String(req.headers["access-control-request-method"]) : req.method
  const route = findRoute(method, path)
  if (!route || route.actors.length === 0) throw fault("route_not_listed")
  setRoute(req, route)
  if (preflight) return preflightOf(path, res)
  checkQuery(req)
  setCaller(req, await identify(req, route))
  return "go on"
}

function preflightOf(path: string, res: MedusaResponse): "go on" | "answered" {
  if (!path.startsWith("/pos/")) return "go on"
  res.status(204).end()
  return "answered"
}

/** Puts the front door before a middleware, whichever is first. */
export function behindFrontDoor(handler: Handler): Handler {
  return function guarded(req, res, next) {
    if (isSeen(req)) return handler(req, res, next)
    return frontDoor(req, res)
      .then((state) => (state === "go on" ? handler(req, res, next) : undefined))
      .catch(next)
  }
}
