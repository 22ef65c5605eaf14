import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import { renderToPipeableStream } from "react-dom/server"
import { ServerRouter, type EntryContext, type RouterContextProvider } from "react-router"
import { keptUnder, madeOf, pages } from "./lib/kept-pages.server"
import { NonceContext } from "./lib/nonce"
import { pageHeaders } from "./lib/page-headers.server"
import { paintFirst } from "./lib/paint-first"
import { runAfterPaint } from "./lib/run-after-paint"

const RENDER_LIMIT_MS = 10_000

/** Officers wait for a page that works, shoppers for one that can be read. */
function isOffice(request: Request): boolean {
  return new URL(request.url).pathname.startsWith("/office")
}

function keyOf(
  request: Request,
  status: number,
  { staticHandlerContext }: EntryContext,
  known: Readonly<RouterContextProvider>,
): string | null {
  const { loaderData, actionData, errors } = staticHandlerContext
  if (status !== 200 || actionData || errors) return null
  return known.get(keptUnder) ?? madeOf(request.url, loaderData)
}

/** Pages are sent whole, so that they read the same with and without JavaScript. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  known: RouterContextProvider,
): Promise<Response> {
  const nonce = crypto.randomUUID()
  pageHeaders(request.url, nonce, headers)
  if (request.method === "HEAD") return Promise.resolve(new Response(null, { status, headers }))
  const key = keyOf(request, status, context, known)
  const kept = key && pages.find(key, nonce)
  if (kept) {
    void context.serverHandoffStream?.cancel()
    return Promise.resolve(new Response(kept, { status, headers }))
  }
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
          const page = text(pipe(new PassThrough()))
          const sent = page.then((html) =>
            isOffice(request) ? paintFirst(html) : runAfterPaint(paintFirst(html)),
          )
          resolve(
            sent.then((html) => {
              if (key && answered === status) pages.keep(key, html, nonce)
              return new Response(html, { status: answered, headers })
            }),
          )
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
