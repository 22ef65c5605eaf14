import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { checkShape } from "./body-shape"
import { fault } from "./fault"
import { fieldOf } from "./error-answer"
import { frontDoor } from "./front-door"
import { takeAttempt } from "./limits"
import { routeOf } from "./request-route"
import { checkSignature } from "./signature"
import { readUpload } from "./upload"
import { checkWebhook } from "./webhook"
import type { z } from "@medusajs/framework/zod"

/** After the body is read and before any route: the signature, the input, the limits. */
export async function guard(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if ((await frontDoor(req, res)) === "answered") return
  const route = routeOf(req)
  if (req.method === "OPTIONS") return next()
  if (route.signed) checkSignature(req)
  if (route.webhook) checkWebhook(req, route.webhook)
  if (route.upload) await readUpload(req, res, route.upload)
  if (!route.raw) checkShape(req.body)
  if (route.params) Object.assign(req.params, check(route.params, paramsOf(route.path, req), "not_found"))
  if (route.query) req.validatedQuery = check(route.query, req.query) as Record<string, unknown>
  if (route.body) req.validatedBody = check(route.body, req.body ?? {})
  if (route.limit) await takeAttempt(req, res, route.limit)
  next()
}

function check(
  schema: z.ZodType,
  input: unknown,
  code: "invalid_input" | "not_found" = "invalid_input",
): unknown {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (code === "not_found") throw fault(code)
  throw fault(issue?.code === "unrecognized_keys" ? "unknown_field" : code, { field: fieldOf(issue) })
}

/** The router fills `req.params` only at the route itself. */
function paramsOf(path: string, req: MedusaRequest): Record<string, string> {
  const given = (req.originalUrl.split("?", 1)[0] ?? "").split("/")
  const names = path.split("/").map((segment, index) => [segment, given[index] ?? ""] as const)
  return Object.fromEntries(
    names.flatMap(([segment, value]) => (segment.startsWith(":") ? [[segment.slice(1), value]] : [])),
  )
}
