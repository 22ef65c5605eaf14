import { equal, ok } from "node:assert/strict"
import { createHash } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { BlockList } from "@ocop/shared/block-list"
import { dayOf } from "@ocop/shared/day"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { fillShelf, SHELF_KEY } from "../test/shelf-goods"
import { officerHeaders } from "./officer"

/** A till asks for its block list so often, and does so as soon as it has a network again. */
const TILL_ASKS_EVERY_MS = 8_000
const LOOKED_EVERY_MS = 10
const PATIENCE_MS = 30_000
const TILL_TOKEN = "bench-till-token-0123456789"

export const bench: BenchCase = {
  id: "revocation",
  title: "From an officer's confirmation of a revocation to everybody who shows stars",
  async run(tools) {
    const url = await tools.database("bench_revocation")
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 2 } })
    try {
      const products = tools.quick ? 2_000 : 20_000
      await fillShelf((sql) => db.raw(sql), products)
      await pairTill(db)
      await db.raw("vacuum analyze")
      const server = await tools.backend(url)
      const office = {
        first: await officerHeaders(db, server.url, { id: "off_first", role: "agriculture" }),
        second: await officerHeaders(db, server.url, { id: "off_second", role: "agriculture" }),
      }
      const seen = new Map<Place, number[]>(PLACES.map((place) => [place, []]))
      for (const number of revocable(products, tools.quick ? 3 : 30)) {
        tools.say(`revoking ${number}`)
        const found = await revoke(server.url, office, number)
        for (const [place, ms] of found) seen.get(place)?.push(ms)
      }
      await server.stop()
      return figures(tools, seen, products)
    } finally {
      await db.destroy()
    }
  },
}

type Place = "list" | "page" | "search" | "register" | "till"
const PLACES: readonly Place[] = ["list", "page", "search", "register", "till"]

async function pairTill(db: Knex): Promise<void> {
  await db.raw(
    `insert into device (id, code, name, sales_point_id, paired_at, token_hash)
     values ('dev_bench', 'A', 'Máy quầy', 'sp_shelf', now(), ?)`,
    [createHash("sha256").update(TILL_TOKEN).digest("hex")],
  )
}

/** Goods on the shelf with a certificate in force that a province's committee may revoke. */
function revocable(products: number, count: number): number[] {
  const numbers = Array.from({ length: products }, (_, index) => index + 1)
  const shown = numbers.filter((n) => [7, 11, 13, 89, 97].every((hidden) => n % hidden !== 0) && n % 10 < 8)
  const step = Math.floor(shown.length / count)
  return shown.filter((_, index) => index % step === 0).slice(0, count)
}

interface Office {
  first: Record<string, string>
  second: Record<string, string>
}

/** Milliseconds from the moment the second officer presses, until each place says so. */
async function revoke(server: string, office: Office, number: number): Promise<Map<Place, number>> {
  const proposal = await propose(server, office.first, number)
  const places = lookouts(server, number)
  for (const [place, shows] of places) equal(await shows(), false, `${place} knew before`)
  const from = performance.now()
  const confirming = post(server, `/office/proposals/${proposal}/confirm`, office.second, {
    decision_number: decisionOf(number),
  })
  const looking = places.map(async ([place, shows]): Promise<[Place, number]> => {
    while (!(await shows())) {
      ok(performance.now() - from < PATIENCE_MS, `${place} does not show it`)
      await sleep(LOOKED_EVERY_MS)
    }
    return [place, performance.now() - from]
  })
  await confirming
  return new Map(await Promise.all(looking))
}

const decisionOf = (number: number) => `${number}/QĐ-UBND-TH`

async function propose(server: string, headers: Record<string, string>, number: number): Promise<string> {
  const today = dayOf(Date.now())
  const { proposal } = await post<{ proposal: { id: string } }>(server, "/office/proposals", headers, {
    kind: "revoke",
    certificate_id: `cert_${number}`,
    ground: "c",
    revoked_on: today,
    decision_number: decisionOf(number),
    decided_on: today,
    issuer: "UBND thành phố Đà Nẵng",
    reason: "Mẫu kiểm nghiệm không đạt",
  })
  return proposal.id
}

async function post<Answer>(
  server: string,
  path: string,
  headers: Record<string, string>,
  body: object,
): Promise<Answer> {
  const answer = await fetch(server + path, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  ok(answer.ok, `${path}: ${answer.status} ${text}`)
  return JSON.parse(text) as Answer
}

let visitors = 0

/** Every question as from a visitor of its own, so that the limit on one is not what is measured. */
async function ask<Answer>(url: string): Promise<Answer> {
  visitors += 1
  const address = `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`
  const answer = await fetch(url, {
    headers: { "x-publishable-api-key": SHELF_KEY, "x-forwarded-for": address },
  })
  equal(answer.status, 200, url)
  return (await answer.json()) as Answer
}

interface Shown {
  id: string
  stars: number | null
  state: string
}

/** Whether each place says by now that the certificate is revoked. */
function lookouts(server: string, number: number): [Place, () => Promise<boolean>][] {
  const isRevoked = (shown: Shown | undefined) => {
    ok(shown, `${number} is not shown at all`)
    return shown.stars === null && shown.state === "revoked"
  }
  const among = async (path: string, id: string) => {
    const { items } = await ask<{ items: Shown[] }>(server + path)
    return isRevoked(items.find((item) => item.id === id))
  }
  const product = () =>
    ask<Shown & { title: string; producer: { handle: string } }>(`${server}/store/goods/hang-${number}`)
  return [
    [
      "list",
      async () => {
        const { producer } = await product()
        return among(`/store/goods?producer=${producer.handle}&limit=100`, `prod_${number}`)
      },
    ],
    ["page", async () => isRevoked(await product())],
    [
      "search",
      async () => {
        const { title } = await product()
        return among(`/store/goods?q=${encodeURIComponent(title)}&limit=100`, `prod_${number}`)
      },
    ],
    [
      "register",
      () => among(`/store/register?q=${encodeURIComponent(`Hàng ${number}`)}&per=100`, `reg_${number}`),
    ],
    ["till", () => tillKnows(server, `cert_${number}`)],
  ]
}

async function tillKnows(server: string, certificate_id: string): Promise<boolean> {
  const answer = await fetch(`${server}/pos/blocks`, { headers: { authorization: `Bearer ${TILL_TOKEN}` } })
  equal(answer.status, 200)
  const { revoked } = BlockList.parse(await answer.json())
  return revoked.some((one) => one.certificate_id === certificate_id)
}

function figures(tools: BenchTools, seen: Map<Place, number[]>, products: number): Figure[] {
  const of = (place: Place) => seen.get(place) ?? []
  const slowest = (place: Place) => Math.max(...of(place))
  const figure = (name: string, place: Place): Figure => ({
    ...{ name, unit: "ms", value: slowest(place), budget: { at_most: 5_000 } },
    raw: raw(place),
  })
  const raw = (place: Place) =>
    `${of(place).length} revocations among ${products} products, p50 ${tools.percentile(of(place), 50).toFixed(0)} ms`
  return [
    figure("shop list, the slowest", "list"),
    figure("product page, the slowest", "page"),
    figure("search, the slowest", "search"),
    figure("public register, the slowest", "register"),
    {
      name: "connected till, at worst",
      unit: "ms",
      value: slowest("till") + TILL_ASKS_EVERY_MS,
      budget: { at_most: 15_000 },
      raw: `its block list after ${slowest("till").toFixed(0)} ms at the slowest (p50 ${tools.percentile(of("till"), 50).toFixed(0)} ms), and the ${TILL_ASKS_EVERY_MS} ms it may have asked just before, added and not waited for`,
    },
  ]
}
