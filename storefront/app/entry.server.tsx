import { PassThrough } from "node:stream"
import { text } from "node:stream/consumers"
import { renderToPipeableStream } from "react-dom/server"
import { ServerRouter, type EntryContext, type RouterContextProvider } from "react-router"
import { keptUnder, madeOf, pages } from "./lib/kept-pages.server"
import { NonceContext } from "./lib/nonce"
import { pageHeaders } from "./lib/page-headers.server"
import { paintFirst } from "./lib/paint-first"
import { runAfterPaint } from "./lib/run-after-paint"
import { scriptHashes, withoutMark } from "./lib/script-hashes.server"
import { WrittenPage } from "./lib/written-page.server"

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
  if (request.method === "HEAD") {
    pageHeaders(request.url, [], headers)
    return Promise.resolve(new Response(null, { status, headers }))
  }
  const key = keyOf(request, status, context, known)
  const kept = key && pages.find(key)
  if (kept) {
    void context.serverHandoffStream?.cancel()
    return kept.answer(request, headers)
  }
  const mark = crypto.randomUUID()
  return new Promise((resolve, reject) => {
    let answered = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={mark}>
        <ServerRouter context={context} url={request.url} nonce={mark} />
      </NonceContext>,
      {
        nonce: mark,
        onAllReady() {
          clearTimeout(limit)
          const written = text(pipe(new PassThrough())).then((html) => finished(request, html, mark))
          resolve(
            written.then((page) => {
              if (key && answered === status) pages.keep(key, page)
              return page.answer(request, headers, answered)
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

/** Code that starts later is the same code, so what was written and what is sent both count. */
function finished(request: Request, html: string, mark: string): WrittenPage {
  const painted = paintFirst(html)
  const sent = isOffice(request) ? painted : runAfterPaint(painted)
  const scripts = new Set([...scriptHashes(painted, mark), ...scriptHashes(sent, mark)])
  return new WrittenPage(withoutMark(sent, mark), [...scripts])
}
