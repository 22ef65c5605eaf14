import { readFileSync } from "node:fs"
import { Agent, get } from "node:http"
import { MedusaError } from "@medusajs/framework/utils"
import { GoodsList } from "@ocop/shared/goods"
import { isAlcohol } from "@ocop/shared/regulated-set"
import { Client } from "pg"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { pageDifferences, REQUESTS, STOCK_FIELDS } from "../test/shelf-against-stock"
import { fillShelf, SHELF_KEY, SHELF_REGION } from "../test/shelf-goods"

/** As many shoppers as press a link in the same moment, each waiting for the page before the next. */
const SHOPPERS = 6

export const bench: BenchCase = {
  id: "product-page",
  title: "Product page: its data against stock Medusa, and the page itself",
  run: async (tools) => [...(await dataFigures(tools)), ...(await pageFigures(tools))],
}

async function dataFigures(tools: BenchTools): Promise<Figure[]> {
  const goods = tools.quick ? 1000 : 10_000
  const server = await tools.backend(await filledShop(tools, goods), { MEASURE_STOCK: "1" })
  const headers = { "x-publishable-api-key": SHELF_KEY }
  const agent = new Agent({ keepAlive: true })
  const shop = async (path: string) => {
    const { status, text } = await ask(agent, server.url + path, headers)
    return { status, body: JSON.parse(text) as unknown }
  }
  await shop("/store/goods?limit=1")
  tools.say("the same answers as stock")
  const requests = tools.quick ? REQUESTS.quick : REQUESTS.full
  const differing = await pageDifferences(shop, requests, goods)

  tools.say("against stock")
  let asked = 0
  const handle = () => `hang-${1 + ((asked++ * 7919) % goods)}`
  const stock = () =>
    shop(
      `/store/products?region_id=${SHELF_REGION}&${STOCK_FIELDS},description,*images&limit=1&handle=${handle()}`,
    )
  const against = await tools.rounds(
    "time",
    () => median(tools, 100, () => shop(`/store/goods/${handle()}`)),
    () => median(tools, 10, stock),
  )
  await server.stop()
  const ms = (values: number[]) => `${tools.percentile(values, 50).toFixed(2)} ms`
  return [
    {
      name: `product data that differs from stock in ${requests} random requests`,
      ...{ unit: "", value: differing.length, budget: { at_most: 0 } },
    },
    {
      name: `product data, ${goods} products: stock /store/products?handle= ÷ ours, p50`,
      ...{ unit: "×", value: against.ratio, low: against.low, high: against.high, budget: { at_least: 50 } },
      raw: `ours ${ms(against.ours)}, stock ${ms(against.base)}`,
    },
  ]
}

async function filledShop(tools: BenchTools, goods: number): Promise<string> {
  const database_url = await tools.database("bench_product_page")
  const client = new Client({ connectionString: database_url })
  await client.connect()
  await fillShelf((sql) => client.query(sql), goods)
  await client.query("vacuum analyze")
  await client.end()
  return database_url
}

/** The demo's storefront over HTTP; pages of all its goods in turn. */
async function pageFigures(tools: BenchTools): Promise<Figure[]> {
  const { demo_json } = await tools.stack()
  const demo = JSON.parse(readFileSync(demo_json, "utf8")) as Record<
    "storefront" | "backend" | "publishable_key",
    string
  >
  const agent = new Agent({ keepAlive: true })
  const pages = await goodsPages(agent, demo)
  const open = async (number: number) => {
    const path = pages[number % pages.length] ?? ""
    const { status } = await ask(agent, demo.storefront + path, { "accept-encoding": "gzip, br" })
    if (status !== 200) throw unexpected(`${path} was answered ${status}`)
  }
  tools.say("pages")
  await atOnce(tools, 200, open)
  const rates: number[] = []
  const times: number[] = []
  for (let round = 0; round < (tools.quick ? 2 : 10); round++) {
    const took = await atOnce(tools, tools.quick ? 150 : 600, open)
    rates.push(took.rate)
    times.push(...took.times)
  }
  const at = (p: number) => tools.percentile(times, p)
  return [
    {
      name: `product page over HTTP, ${SHOPPERS} shoppers at once`,
      ...{ unit: "/s", ...tools.middle(rates), budget: { at_least: 150 } },
    },
    {
      name: "product page over HTTP, p95",
      ...{ unit: "ms", value: at(95), budget: { at_most: 60 } },
      raw: `p50 ${at(50).toFixed(1)} ms, longest ${at(100).toFixed(1)} ms`,
    },
  ]
}

/** Those of drinks with alcohol stand behind the age gate and would be quicker. */
async function goodsPages(
  agent: Agent,
  { backend, publishable_key }: Record<"backend" | "publishable_key", string>,
): Promise<string[]> {
  const headers = { "x-publishable-api-key": publishable_key }
  const { text } = await ask(agent, `${backend}/store/goods?limit=100&in_stock=true`, headers)
  return GoodsList.parse(JSON.parse(text))
    .items.filter(({ product_set }) => !isAlcohol(product_set))
    .map(({ handle }) => `/products/${handle}`)
}

async function atOnce(tools: BenchTools, requests: number, work: (number: number) => Promise<void>) {
  const times: number[] = []
  let next = 0
  const shopper = async () => {
    while (next < requests) {
      const number = next++
      times.push(await tools.time(() => work(number)))
    }
  }
  const whole = await tools.time(() => Promise.all(Array.from({ length: SHOPPERS }, shopper)))
  return { times, rate: (requests * 1000) / whole }
}

async function median(
  tools: BenchTools,
  requests: number,
  work: () => Promise<{ status: number }>,
): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < requests; number++) times.push(await tools.time(work))
  return tools.percentile(times, 50)
}

function ask(
  agent: Agent,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on("data", (part: Buffer) => parts.push(part))
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      )
      answer.on("error", reject)
    }).on("error", reject)
  })
}

function unexpected(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}
