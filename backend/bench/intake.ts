import { MedusaAppLoader } from "@medusajs/framework"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { initializeContainer } from "@medusajs/medusa/loaders/index"
import type { BenchCase, BenchTools, Figure, Rounds } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { ALL_ROWS, withScope } from "../src/read/scoped"
import { collectGarbage } from "./collect-garbage"
import { GOODS, priceOf, TILLS, variantId, writeProvince } from "./intake-province"
import { BATCH, BenchTill, post, type Batch } from "./intake-till"

export const bench: BenchCase = {
  id: "intake",
  title: "Sale intake through POST /pos/commands, batches of 100 sales with 3 lines, durable",
  async run(tools) {
    const url = await tools.database("bench_intake")
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 2 } })
    try {
      await writeProvince(db)
      const tills = Array.from({ length: TILLS }, (_, index) => new BenchTill(index + 1))
      for (const till of tills) await till.pair(db)
      const server = await tools.backend(url)
      for (const till of tills) await post(server.url, till.openShift(), "applied")
      const door = new Door(tills, server.url, tools.quick ? 4 : 20)
      const medusa = await orders(url, tools.quick ? 4 : 24)
      const figures = [await againstOrders(tools, door, medusa), ...(await replayed(tools, db, door))]
      await server.stop()
      return figures
    } finally {
      await db.destroy()
    }
  },
}

/** Every till sends its batches one after another, all tills at once. */
class Door {
  #last: Batch[][] = []

  constructor(
    readonly tills: readonly BenchTill[],
    readonly url: string,
    readonly batches: number,
  ) {}

  /** New sales a second. */
  async take(): Promise<number> {
    this.#last = this.tills.map((till) => Array.from({ length: this.batches }, () => till.batch()))
    return this.#rate("applied")
  }

  /** The batches of the last time again. */
  async replay(): Promise<number> {
    return this.#rate("duplicate")
  }

  async #rate(expected: "applied" | "duplicate"): Promise<number> {
    collectGarbage()
    const from = performance.now()
    await Promise.all(
      this.#last.map(async (batches) => {
        for (const batch of batches) await post(this.url, batch, expected)
      }),
    )
    const sales = this.#last.length * this.batches * BATCH
    return sales / ((performance.now() - from) / 1000)
  }
}

/** Medusa's own way to record a sale, in this process, without stock to check: orders a second. */
async function orders(url: string, count: number): Promise<() => Promise<number>> {
  process.env.DATABASE_URL = url
  process.env.MEDUSA_WORKER_MODE = "server"
  const container = await initializeContainer(process.cwd())
  await new MedusaAppLoader().load()
  let sold = 0
  return async () => {
    collectGarbage()
    const from = performance.now()
    for (let n = 0; n < count; n++) await order(container, (sold += 1))
    return count / ((performance.now() - from) / 1000)
  }
}

async function order(container: MedusaContainer, sold: number): Promise<void> {
  const items = [0, 1, 2].map((index) => {
    const n = ((sold * 7 + index * 131) % GOODS) + 1
    const sale = { quantity: 1, unit_price: priceOf(n), is_tax_inclusive: true }
    return { variant_id: variantId(n), title: `Sản phẩm ${n}`, ...sale }
  })
  await createOrderWorkflow(container).run({
    input: { region_id: "reg", sales_channel_id: "sc", currency_code: "vnd", status: "completed", items },
  })
}

async function againstOrders(tools: BenchTools, door: Door, medusa: () => Promise<number>): Promise<Figure> {
  const rounds = await tools.rounds("rate", () => door.take(), medusa)
  const raw = `ours ${middle(tools, rounds.ours)} sales/s, Medusa ${middle(tools, rounds.base)} orders/s`
  return { name: "sales/s ÷ createOrderWorkflow orders/s", ...ratio(rounds), budget: { at_least: 300 }, raw }
}

async function replayed(tools: BenchTools, db: Knex, door: Door): Promise<Figure[]> {
  let added = 0
  const replay = async () => {
    const before = await countRows(db)
    const rate = await door.replay()
    added += (await countRows(db)) - before
    return rate
  }
  const rounds = await tools.rounds("rate", replay, () => door.take())
  const raw = `again ${middle(tools, rounds.ours)}/s, first ${middle(tools, rounds.base)}/s`
  return [
    {
      name: "replaying the same batches ÷ sending them first",
      ...ratio(rounds),
      budget: { at_least: 1 },
      raw,
    },
    { name: "rows added by replaying", unit: "", value: added, budget: { at_most: 0 } },
  ]
}

function ratio({ ratio, low, high }: Rounds) {
  return { unit: "×" as const, value: ratio, low, high }
}

function middle(tools: BenchTools, rates: number[]): string {
  return tools.percentile(rates, 50).toLocaleString("en", { maximumSignificantDigits: 3 })
}

async function countRows(db: Knex): Promise<number> {
  const facts = ["command", "sale", "sale_line", "sale_payment", "shift", "stock_movement"]
  const counts = facts.map((fact) => `(select count(*) from ledger_${fact})`)
  return withScope(db, ALL_ROWS, async (trx) => {
    const { rows } = await trx.raw<{ rows: { count: string }[] }>(`select ${counts.join(" + ")} as count`)
    return Number(rows[0]?.count)
  })
}
