import { createServer, type ServerResponse } from "node:http"
import { join } from "node:path"
import { root } from "./root.ts"
import { staticFiles, type StaticFile } from "./static-files.ts"

const { PORT = "7001", BACKEND_URL = "", STOREFRONT_URL = "" } = process.env
const build = staticFiles(join(root, "pos/dist"))
const art = staticFiles(join(root, "storefront/public/art"))

/** Where the till finds its servers; read at each start of the app, so never kept. */
const config = JSON.stringify({ backend_url: BACKEND_URL, storefront_url: STOREFRONT_URL })

const policy = [
  "default-src 'self'",
  `connect-src 'self' ${BACKEND_URL}`.trim(),
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ")

const headers = {
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
}

function freshness(path: string): string {
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable"
  return path.startsWith("/art/") ? "public, max-age=86400" : "no-cache"
}

function json(response: ServerResponse, body: string): void {
  response.writeHead(200, { ...headers, "Content-Type": "application/json", "Cache-Control": "no-store" })
  response.end(body)
}

function find(path: string): StaticFile | null {
  if (path.startsWith("/art/")) return build(path) ?? art(path.slice("/art".length))
  const named = build(path)
  const isScreen = !path.slice(path.lastIndexOf("/")).includes(".")
  return named ?? (isScreen ? build("/index.html") : null)
}

function readPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://till").pathname)
  } catch {
    return null
  }
}

const server = createServer((request, response) => {
  const path = readPath(request.url ?? "/")
  if (path === "/health") return json(response, JSON.stringify({ status: "ok" }))
  if (path === "/config.json") return json(response, config)
  const file = path === null ? null : find(path)
  if (path === null || file === null) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" })
    response.end("Not found\n")
    return
  }
  const { bytes, encoding } = file.body(String(request.headers["accept-encoding"] ?? ""))
  response.writeHead(200, {
    ...headers,
    "Content-Type": file.type,
    "Content-Length": bytes.length,
    "Cache-Control": freshness(path),
    Vary: "Accept-Encoding",
    ...(encoding && { "Content-Encoding": encoding }),
  })
  response.end(request.method === "HEAD" ? undefined : bytes)
})

server.listen(Number(PORT), () => console.log(`pos on http://localhost:${PORT}`))
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}
