import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { tillOrigins } from "./origin"

/** Names the request, for its answer and for every log line about it. A caller may bring the name, in a shape that logs bear. */
export function nameRequest(req: MedusaRequest, res: MedusaResponse): void {
  const given = req.requestId
  req.requestId = typeof given === "string" && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
  res.setHeader("X-Request-Id", req.requestId)
}

/** Answers are data for programs: nothing in them may run, be framed or be kept by a cache that was not asked to. */
export function setHeaders(res: MedusaResponse): void {
  res.removeHeader("X-Powered-By")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
  res.setHeader("Cache-Control", "no-store")
}

/** Lets the till's page call its routes from its own origin. Medusa does the same for the shop, the dashboard and sign-in. */
export function allowTill(req: MedusaRequest, res: MedusaResponse): void {
  res.vary("Origin")
  const { origin } = req.headers
  if (!origin || !tillOrigins(process.env).includes(origin)) return
  res.setHeader("Access-Control-Allow-Origin", origin)
  res.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id, Date")
  if (req.method !== "OPTIONS") return
  res.setHeader("Access-Control-Allow-Methods", "GET, POST")
  res.setHeader(
    "Access-Control-Allow-Headers",
    "Authorization, Content-Type, If-None-Match, X-Signature, X-Request-Id",
  )
  res.setHeader("Access-Control-Max-Age", "7200")
}
