import { AsyncLocalStorage } from "node:async_hooks"
import { subscribe, unsubscribe } from "node:diagnostics_channel"
import type { IncomingMessage } from "node:http"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const REQUEST = "http.server.request.start"

/** How many statements the requests to a path run while `work` is done; what the app's jobs run meanwhile is not theirs. */
export async function queriesOf(db: Knex, path: string, work: () => Promise<void>): Promise<number> {
  const asked = new AsyncLocalStorage<string | undefined>()
  let queries = 0
  const begin = (message: unknown) => asked.enterWith((message as { request: IncomingMessage }).request.url)
  const count = () => {
    if (asked.getStore()?.startsWith(path)) queries += 1
  }
  subscribe(REQUEST, begin)
  db.on("query", count)
  try {
    await work()
    return queries
  } finally {
    unsubscribe(REQUEST, begin)
    db.removeListener("query", count)
  }
}
