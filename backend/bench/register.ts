import { equal } from "node:assert/strict"
import { Client } from "pg"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { fillShelf, SHELF_KEY } from "../test/shelf-goods"

const DISTRICTS = ["Tam+K%E1%BB%B3", "H%E1%BB%99i+An", "Ti%C3%AAn+Ph%C6%B0%E1%BB%9Bc", "N%C3%BAi+Th%C3%A0nh"]
const SORTS = ["name", "producer", "-stars", "valid_until", "-decided_on"]
const GROUPS = ["food", "herbal", "craft", "drink"]

/** What people ask, most of it for the first time: pages of everything, a name, a maker, choices in some order, nobody. */
function question(number: number): string {
  const sort = SORTS[number % SORTS.length]
  switch (number % 7) {
    case 0:
      return `page=${1 + (number % 40)}`
    case 1:
      return `q=hang+${number * 13}&state=in_force`
    case 2:
      return `group=${GROUPS[number % GROUPS.length]}&stars=${3 + (number % 3)}&sort=${sort}`
    case 3:
      return `old_district=${DISTRICTS[number % DISTRICTS.length]}&sort=${sort}&page=${1 + (number % 5)}`
    case 4:
      return `q=khong+co+ai+${number}`
    case 5:
      return `state=expired&page=${1 + (number % 9)}&sort=${sort}`
    default:
      return `q=htx+${number % 100}&sort=${sort}`
  }
}

interface Answer {
  items: { id: string; state: string }[]
}

/** Every request as from a visitor of its own, so that the limit on one is not what is measured. */
async function ask(url: string, query: string, visitor: number): Promise<Answer> {
  const address = `10.${visitor >> 16}.${(visitor >> 8) & 255}.${visitor & 255}`
  const headers = { "x-publishable-api-key": SHELF_KEY, "x-forwarded-for": address }
  const answer = await fetch(`${url}/store/register?${query}`, { headers })
  equal(answer.status, 200)
  return (await answer.json()) as Answer
}

async function run(tools: BenchTools): Promise<Figure[]> {
  const products = tools.quick ? 2_000 : 20_000
  const requests = tools.quick ? 70 : 700
  const changes = tools.quick ? 5 : 50
  const database_url = await tools.database(`bench_register_${products}`)
  const client = new Client({ connectionString: database_url })
  await client.connect()
  await fillShelf((sql) => client.query(sql), products)
  await client.query("vacuum analyze")
  const server = await tools.backend(database_url)
  let visitors = 0
  const search = (query: string) => ask(server.url, query, ++visitors)
  await search("")

  tools.say("searches")
  const times: number[] = []
  for (let number = 0; number < requests; number++)
    times.push(await tools.time(() => search(question(number))))

  tools.say("revocations")
  const seen: number[] = []
  for (let number = 1; number <= changes; number++) {
    await client.query("update certificate set revoked_on = '2026-02-01' where id = $1", [
      `cert_${number * 97}`,
    ])
    seen.push(
      await tools.time(async () => {
        const { items } = await search(`q=${encodeURIComponent(`Hàng ${number * 97}`)}&per=100`)
        const item = items.find(({ id }) => id === `reg_${number * 97}`)
        equal(item?.state === "revoked" || item?.state === "none", true)
      }),
    )
  }
  await client.end()
  return [
    {
      name: `public register, ${products} products: p95 of a search with its choices counted`,
      unit: "ms",
      value: tools.percentile(times, 95),
      budget: { at_most: 100 },
      raw: `p50 ${tools.percentile(times, 50).toFixed(1)} ms`,
    },
    {
      name: "from the commit of a revocation to the register that shows it, the slowest",
      unit: "ms",
      value: Math.max(...seen),
      budget: { at_most: 5000 },
    },
  ]
}

export const bench: BenchCase = { id: "register", title: "Public register", run }
