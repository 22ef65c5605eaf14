import type { GoodsList } from "@ocop/shared/goods"
import { expect, test, vi } from "vitest"
import { countVisits } from "../../lib/visits.server"
import type { Choice } from "./choice"
import { findGoods, findNear } from "./found.server"

const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36"
const ROBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
const NOBODY: Omit<GoodsList, "count" | "degraded"> = {
  as_of: "2026-11-23T00:00:00Z",
  items: [],
  facets: {
    ...{ stars: {}, groups: {}, sets: {}, districts: {}, communes: {}, standards: {}, points: {} },
    ...{ prices: {}, in_stock: 0 },
  },
}

/** Goods that nobody sells; `busy` is asked for while the engine does not answer. */
const asked: (string | null)[] = []
const told: unknown[] = []
vi.stubGlobal("fetch", (url: URL, { body }: { body?: string }) => {
  if (url.pathname === "/store/footfall") told.push(JSON.parse(body ?? ""))
  else asked.push(url.searchParams.get("q"))
  const degraded = url.searchParams.get("q") === "busy"
  return Promise.resolve(Response.json({ ...NOBODY, count: 0, ...(degraded && { degraded }) }))
})

/** A page of the list as its loader makes it. */
async function shows(address: string, choice: Choice, agent = PHONE): Promise<void> {
  const url = new URL(address, "https://cho.example")
  const headers = { "user-agent": agent }
  const visit = { request: new Request(url, { headers }), url }
  await countVisits(visit as Parameters<typeof countVisits>[0], async () => {
    const { count } = await findGoods(choice)
    if (count === 0) await findNear(choice)
    return new Response("page")
  })
}

test("only what a person typed and nobody sells is told as missed", async () => {
  vi.useFakeTimers()
  await shows("/products?q=zzq+tra", { q: "zzq tra", page: 1 })
  await shows("/products?q=gao&stars=4", { q: "gao", stars: "4", page: 1 })
  await shows("/products?q=busy", { q: "busy", page: 1 })
  await shows("/products?q=bot", { q: "bot", page: 1 }, ROBOT)
  await shows("/products?stars=5", { stars: "5", page: 1 })
  await vi.advanceTimersByTimeAsync(5_000)
  const once = (...texts: string[]) => texts.map((q) => ({ q, count: 1 }))
  expect(told).toEqual([
    { views: [], searches: once("zzq tra", "gao", "busy"), misses: once("zzq tra", "gao") },
  ])
  expect(asked).toEqual(expect.arrayContaining(["zzq", "tra", "zzq tra", "bot"]))
})
