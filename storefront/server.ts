import { constants } from "node:zlib"
import { createRequestHandler } from "@react-router/express"
import compression from "compression"
import express from "express"
import packedStatic from "express-static-gzip"
import type { ServerBuild } from "react-router"
import { operatorTrouble } from "./app/shop/lib/operator.server.ts"
import { answerLinksets } from "./linkset.ts"

const trouble = operatorTrouble(process.env)
if (trouble) {
  console.error(trouble)
  process.exit(1)
}

const port = Number(process.env.PORT ?? 8000)
const folder = new URL("./build/", import.meta.url)
const build = (await import(new URL("server/index.js", folder).href)) as ServerBuild

const app = express()
app.disable("x-powered-by")
app.set("trust proxy", "loopback")
/** Of what a visitor takes, the best alone: kept pages are packed once for each. */
app.use((request, _response, next) => {
  const best = request.acceptsEncodings("br") || request.acceptsEncodings("gzip")
  request.headers["accept-encoding"] = best || "identity"
  next()
})
// A first visit's page comes whole with the first packets of its connection when it is below 14 kB.
app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } }))
app.get("/health", (_request, response) => {
  response.json({ status: "ok" })
})
const client = new URL("client/", folder).pathname
app.use(
  "/assets",
  packedStatic(`${client}assets`, {
    enableBrotli: true,
    index: false,
    serveStatic: { immutable: true, maxAge: "1y", fallthrough: false },
  }),
)
app.use(express.static(client, { maxAge: "1h" }))
app.use((_request, response, next) => {
  response.set({
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(self), geolocation=(self), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  })
  next()
})
/** What the backend counts sign-in attempts by; a visitor's own word about it is dropped. */
app.use((request, _response, next) => {
  request.headers["x-forwarded-for"] = request.ip ?? ""
  next()
})
app.use(answerLinksets(process.env.BACKEND_URL ?? "http://localhost:9000", process.env.PUBLISHABLE_KEY ?? ""))
app.use(createRequestHandler({ build }))

const server = app.listen(port, () => console.log(`storefront on http://localhost:${port}`))

const LAST_ANSWERS_MS = 5_000
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), LAST_ANSWERS_MS).unref()
  })
}
