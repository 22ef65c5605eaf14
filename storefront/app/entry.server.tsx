import { PassThrough } from "node:stream"
import { createReadableStreamFromReadable } from "@react-router/node"
import { renderToPipeableStream } from "react-dom/server"
import { ServerRouter, type EntryContext } from "react-router"
import { contentPolicy } from "./lib/content-policy"
import { NonceContext } from "./lib/nonce"

const RENDER_LIMIT_MS = 10_000

/** The inspector's page alone scans with the camera. */
function readsCodes(request: Request): boolean {
  return new URL(request.url).pathname === "/office/inspect"
}

/** Pages are sent whole, so that they read the same with and without JavaScript. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const nonce = crypto.randomUUID()
  headers.set("Content-Type", "text/html; charset=utf-8")
  headers.set("Content-Security-Policy", contentPolicy(nonce, { wasm: readsCodes(request) }))
  if (request.method === "HEAD") return Promise.resolve(new Response(null, { status, headers }))
  return new Promise((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        onAllReady() {
          clearTimeout(limit)
          const body = new PassThrough()
          pipe(body)
          resolve(new Response(createReadableStreamFromReadable(body), { status: answered, headers }))
        },
        onShellError: reject,
        onError(error) {
          answered = 500
          console.error(error)
        },
      },
    )
    const limit = setTimeout(abort, RENDER_LIMIT_MS)
  })
}
