import type { MedusaRequest } from "@medusajs/framework/http"

/** What a browser says about the page that sends a request: ours, or none at all. */
export function isSameSite(req: MedusaRequest): boolean {
  const { origin, host } = req.headers
  if (req.headers["sec-fetch-site"] === "cross-site") return false
  if (!origin) return req.headers["sec-fetch-site"] === "same-origin"
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Where browsers may call the till's routes from. Officers' and producers' pages call from their server. */
export function tillOrigins(env: NodeJS.ProcessEnv): string[] {
  const listed = env.POS_CORS ?? env.POS_URL ?? "http://localhost:7001"
  return listed.split(",").map((origin) => origin.trim().replace(/\/$/, ""))
}
