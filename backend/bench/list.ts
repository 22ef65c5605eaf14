import { equal } from "node:assert/strict"
import { Client } from "pg"
import type { BenchCase, BenchTools, Figure, RunningBackend } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { differences, REQUESTS, STOCK_FIELDS } from "../test/shelf-against-stock"
import { fillShelf, SHELF_KEY, SHELF_REGION } from "../test/shelf-goods"

const PAGE = 24
const GROUPS = ["food", "herbal", "craft", "drink"]
const SORTS = ["title", "price", "-price", "newest"]
const WORDS = ["nuoc%20mam", "tieu%20den", "mat%20ong", "tra%20my", "hoi%20an"]

const ask = async (url: string): Promise<{ status: number; body: unknown }> => {
  const answer = await fetch(url, { headers: { "x-publishable-api-key": SHELF_KEY } })
  return { status: answer.status, body: await answer.json() }
}

/** What shoppers ask a list for, in turn: a page of everything, of a group, of stars, in some order, of a search. */
function listQuestion(number: number, goods: number): string {
  const offset = ((number * 7919) % Math.max(1, goods / 8)) | 0
  const sort = SORTS[number % SORTS.length]
  switch (number % 5) {
    case 0:
      return `limit=${PAGE}&offset=${offset}&sort=${sort}`
    case 1:
      return `limit=${PAGE}&group=${GROUPS[number % GROUPS.length]}&sort=${sort}`
    case 2:
      return `limit=${PAGE}&stars=${3 + (number % 3)}&sort=${sort}`
    case 3:
      return `limit=${PAGE}&stars=4,5&group=food&in_stock=true&offset=${offset % 96}`
    default:
      return `limit=${PAGE}&q=${WORDS[number % WORDS.length]}`
  }
}

interface Shop {
  server: RunningBackend
  goods: number
}

async function shopWith(tools: BenchTools, goods: number): Promise<Shop> {
  const database_url = await tools.database(`bench_list_${goods}`)
  const client = new Client({ connectionString: database_url })
  await client.connect()
  await fillShelf((sql) => client.query(sql), goods)
  await client.query("vacuum analyze")
  await client.end()
  const server = await tools.backend(database_url, { MEASURE_STOCK: "1" })
  await ask(`${server.url}/store/goods`)
  return { server, goods }
}

/** The median of some requests one after the other on one connection. */
async function median(tools: BenchTools, requests: number, url: (number: number) => string): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < requests; number++) {
    times.push(
      await tools.time(async () => {
        const { status } = await ask(url(number))
        equal(status, 200)
      }),
    )
  }
  return tools.percentile(times, 50)
}

function readers(tools: BenchTools) {
  let asked = 0
  const shelf =
    ({ server, goods }: Shop, requests: number) =>
    () =>
      median(tools, requests, () => `${server.url}/store/goods?${listQuestion(asked++, goods)}`)
  const stock =
    ({ server, goods }: Shop, requests: number) =>
    () =>
      median(tools, requests, () => {
        const offset = (asked++ * 7919) % goods
        return `${server.url}/store/products?region_id=${SHELF_REGION}&${STOCK_FIELDS}&order=-created_at&limit=${PAGE}&offset=${offset}`
      })
  return { shelf, stock }
}

const ms = (values: number[], tools: BenchTools) => `${tools.percentile(values, 50).toFixed(2)} ms`

async function run(tools: BenchTools): Promise<Figure[]> {
  const [few, many] = tools.quick ? [200, 1000] : [1000, 10_000]
  const large = await shopWith(tools, many)
  const { shelf, stock } = readers(tools)

  tools.say("the same answers as stock")
  const shop = (path: string) => ask(`${large.server.url}${path}`)
  const requests = tools.quick ? REQUESTS.quick : REQUESTS.full
  const differing = await differences(shop, requests, many, () => Promise.resolve())

  tools.say("against stock")
  const against = await tools.rounds("time", shelf(large, 100), stock(large, 10))

  tools.say("at another size")
  const small = await shopWith(tools, few)
  const grown = await tools.rounds("time", shelf(small, 200), shelf(large, 200))
  return [
    {
      name: `answers that differ from stock in ${requests} random requests`,
      unit: "",
      value: differing.length,
      budget: { at_most: 0 },
    },
    {
      name: `shop list, ${many} products: stock /store/products ÷ ours, p50`,
      unit: "×",
      value: against.ratio,
      low: against.low,
      high: against.high,
      budget: { at_least: 60 },
      raw: `ours ${ms(against.ours, tools)}, stock ${ms(against.base, tools)}`,
    },
    {
      name: `shop list: p50 at ${many} ÷ p50 at ${few} products`,
      unit: "×",
      value: grown.ratio,
      low: grown.low,
      high: grown.high,
      budget: { at_most: 1.3 },
      raw: `${many}: ${ms(grown.base, tools)}, ${few}: ${ms(grown.ours, tools)}`,
    },
  ]
}

export const bench: BenchCase = { id: "list", title: "Shop list page data with prices", run }
