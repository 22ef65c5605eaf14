import { AsyncLocalStorage } from "node:async_hooks"
import type { MiddlewareFunction } from "react-router"

/** For one question. */
const READING_MS = 5_000
/** An order takes longer to be written than a page to be read, and is not given up lightly. */
const WRITING_MS = 10_000
/** For all questions of a page, one after another. */
const PAGE_MS = 8_000
const SENDING_MS = 15_000

const until = new AsyncLocalStorage<number>()

const reads = (method: string) => method === "GET" || method === "HEAD"

/** Nobody waits longer for a page, however many questions the backend leaves unanswered. */
export const boundWait: MiddlewareFunction<Response> = ({ request }, next) =>
  until.run(performance.now() + (reads(request.method) ? PAGE_MS : SENDING_MS), next)

/** How long to wait for an answer to begin. */
export function patienceFor(method: string): number {
  const usual = reads(method) ? READING_MS : WRITING_MS
  const end = until.getStore()
  return end === undefined ? usual : Math.max(0, Math.min(usual, Math.ceil(end - performance.now())))
}

const COME_BACK_S = 5

/** A page that cannot be shown now says when to ask again, and is held by nobody. */
export const sayWhenToComeBack: MiddlewareFunction<Response> = async (_, next) => {
  const response = await next()
  if (response.status !== 503) return response
  if (!response.headers.has("retry-after")) response.headers.set("retry-after", String(COME_BACK_S))
  response.headers.set("cache-control", "no-store")
  return response
}
