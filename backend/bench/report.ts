import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { FairRevenue } from "@ocop/shared/report"
import type { BenchCase, Figure } from "../../tools/bench-case.ts" with { "resolution-mode": "import" }
import { ALL_ROWS, withScope } from "../src/read/scoped"
import { advanceRollups } from "../src/workflows/ledger/advance-rollups"
import { type FairFacts, openFair, writeSales } from "./fair-facts"
import { officerHeaders } from "./officer"

const LINES_EACH = 3
const REQUESTS = 400
const RECEIPTS_AT_ONCE = 20
const PAUSE_MS = 100
const RECEIPTS_ADDED_UP = 20_000

export const bench: BenchCase = {
  id: "report",
  title: "Fair report over 1,000,000 sale lines",
  async run(tools) {
    const url = await tools.database("bench_report")
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 3 } })
    try {
      const facts = fairOf(tools.quick ? 6_000 : Math.ceil(1_000_000 / LINES_EACH))
      tools.say(`writing ${facts.sales * LINES_EACH} sale lines`)
      await writeFacts(db, facts)
      const server = await tools.backend(url)
      const ask = await officerAsking(db, server.url, facts.fair_id)
      for (let n = 0; n < 20; n++) await ask()
      const till = keepSelling(db, facts)
      const times: number[] = []
      for (let n = 0; n < (tools.quick ? 40 : REQUESTS); n++) times.push(await tools.time(ask))
      const written = await till.stop()
      await sameAsFacts(db, await ask())
      await server.stop()
      return [figure(times, written, (p) => tools.percentile(times, p))]
    } finally {
      await db.destroy()
    }
  },
}

function fairOf(sales: number): FairFacts {
  const first_day = addDays(dayOf(Date.now()), -2)
  return { fair_id: "fair_bench", booths: 60, producers: 200, products: 400, sales, first_day, days: 4 }
}

/** As a fair's days bring them: some, added up, and more. What is added up at once stays small enough for memory. */
async function writeFacts(db: Knex, facts: FairFacts): Promise<void> {
  await openFair(db, facts)
  for (let from = 1; from <= facts.sales; from += RECEIPTS_ADDED_UP) {
    await writeSales(db, facts, from, Math.min(from + RECEIPTS_ADDED_UP - 1, facts.sales))
    if (from === 1) await db.raw("analyze")
    await advanceRollups(db)
  }
  // What the server does by itself once the sums have been written over a few times.
  await db.raw("vacuum analyze")
}

/** The one question the case asks, as an officer of the department does. */
async function officerAsking(db: Knex, server: string, fair_id: string): Promise<() => Promise<FairRevenue>> {
  const headers = await officerHeaders(db, server, { id: "off_bench", role: "trade" })
  return async () => {
    const answer = await fetch(`${server}/office/reports/fair-revenue?fair_id=${fair_id}`, { headers })
    if (!answer.ok) throw unexpected(`the report answered ${answer.status} ${await answer.text()}`)
    return FairRevenue.parse(await answer.json())
  }
}

/** Receipts come in all the while, some two hundred a second. */
function keepSelling(db: Knex, facts: FairFacts): { stop(): Promise<{ receipts: number; seconds: number }> } {
  const begun = performance.now()
  let on = true
  let last = facts.sales
  const running = (async () => {
    while (on) {
      await writeSales(db, facts, last + 1, last + RECEIPTS_AT_ONCE)
      last += RECEIPTS_AT_ONCE
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  })()
  return {
    async stop() {
      on = false
      await running
      return { receipts: last - facts.sales, seconds: (performance.now() - begun) / 1000 }
    },
  }
}

/** A fast report that is wrong does not count. */
async function sameAsFacts(db: Knex, { totals, fair }: FairRevenue): Promise<void> {
  const { rows } = await withScope(db, ALL_ROWS, (trx) =>
    trx.raw<{ rows: { revenue: number; receipts: number }[] }>(
      `select sum(total)::float8 as revenue, count(*)::int as receipts from ledger_sale where fair_id = ?`,
      [fair.id],
    ),
  )
  const [facts] = rows
  if (facts?.revenue !== totals.revenue || facts.receipts !== totals.sales + totals.refunds)
    throw unexpected(`the report says ${totals.revenue}, the facts ${facts?.revenue}`)
}

function unexpected(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}

function figure(
  { length }: number[],
  { receipts, seconds }: { receipts: number; seconds: number },
  at: (p: number) => number,
): Figure {
  return {
    name: "fair report, p95",
    unit: "ms",
    value: at(95),
    budget: { at_most: 100 },
    raw: `over HTTP, ${length} requests, p50 ${at(50).toFixed(1)} ms, longest ${at(100).toFixed(1)} ms, ${Math.round(receipts / seconds)} receipts/s written meanwhile`,
  }
}
