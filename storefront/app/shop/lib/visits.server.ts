import { AsyncLocalStorage } from "node:async_hooks"
import type { MiddlewareFunction } from "react-router"
import { z } from "zod"
import { callBackend } from "../../lib/backend.server"
import { Visits } from "@ocop/shared/footfall"

const FLUSH_MS = 5_000
const MOST_WAITING = 500

type Seen = { kind: "view" | "search"; subject: string }
type Counted = { kind: Seen["kind"] | "miss"; subject: string; count: number }

const waiting = new Map<string, Counted>()
let timer: NodeJS.Timeout | null = null

/** The page that is being made. */
const visit = new AsyncLocalStorage<{ found_nothing: boolean }>()

/** What the visitor of this page searched for is not there. */
export function noteMiss(): void {
  const here = visit.getStore()
  if (here) here.found_nothing = true
}

/** Counts pages shown to people, without cookie, address or script; told to the backend together, and no page waits for it. */
export const countVisits: MiddlewareFunction<Response> = async ({ request, url }, next) => {
  const here = { found_nothing: false }
  const response = await visit.run(here, next)
  const seen = response.ok && isPerson(request) ? seenOf(url) : null
  if (seen) remember(seen.kind, seen.subject)
  if (seen?.kind === "search" && here.found_nothing) remember("miss", seen.subject)
  return response
}

/** A product's page, or the first page of what was searched for. */
export function seenOf({ pathname, searchParams }: URL): Seen | null {
  const handle = /^\/products\/([^/]+)$/.exec(pathname)?.[1]
  if (handle) return { kind: "view", subject: handle }
  const q = pathname === "/products" ? (searchParams.get("q") ?? "").trim() : ""
  return q === "" || q.length > 100 || searchParams.has("page") ? null : { kind: "search", subject: q }
}

const PROGRAM =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|lighthouse|curl|wget|python|java\/|go-http|node|axios|okhttp|monitor|uptime|scan|feed/i

/** Not a program that says so, and not a browser that fetches ahead. */
export function isPerson({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  const agent = headers.get("user-agent") ?? ""
  const ahead = `${headers.get("sec-purpose") ?? ""}${headers.get("purpose") ?? ""}`.includes("prefetch")
  return method === "GET" && !ahead && agent.startsWith("Mozilla/") && !PROGRAM.test(agent)
}

function remember(kind: Counted["kind"], subject: string): void {
  const key = `${kind} ${subject}`
  const counted = waiting.get(key)
  if (counted) counted.count += 1
  else if (waiting.size < MOST_WAITING) waiting.set(key, { kind, subject, count: 1 })
  timer ??= setTimeout(() => void tell(), FLUSH_MS).unref()
}

/** What cannot be told is forgotten: these are counts, not facts. */
async function tell(): Promise<void> {
  timer = null
  const counted = [...waiting.values()]
  waiting.clear()
  const of = (kind: Counted["kind"]) => counted.filter((one) => one.kind === kind)
  const texts = (kind: "search" | "miss") => of(kind).map(({ subject, count }) => ({ q: subject, count }))
  const visits: Visits = {
    views: of("view").map(({ subject, count }) => ({ handle: subject, count })),
    searches: texts("search"),
    misses: texts("miss"),
  }
  await callBackend("/store/footfall", { method: "POST", body: visits, schema: z.unknown() }).catch(
    () => null,
  )
}
