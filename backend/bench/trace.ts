import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { internalGtin } from "@ocop/shared/internal-gtin"
import { TracePage } from "@ocop/shared/trace-page"
import type { BenchCase, Figure } from "../../tools/bench-case.ts" with { "resolution-mode": "import" }
import { fillShelf, SHELF_KEY } from "../test/shelf-goods"
import { indexesAfter } from "./indexes-after"

const LOTS = 200
const SCANS_A_STAMP = 10
const DAYS = 30
const REQUESTS = 600

interface Code {
  gtin: string
  lot: string
  serial: string
}

export const bench: BenchCase = {
  id: "trace",
  title: "What a stamp leads to, among 1,000,000 serials and 10,000,000 scans",
  async run(tools) {
    const url = await tools.database("bench_trace")
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 3 } })
    try {
      const serials = tools.quick ? 10_000 : 1_000_000
      tools.say(`writing ${serials} serials and ${serials * SCANS_A_STAMP} scans`)
      await writeStamps(db, serials)
      const { rows: codes } = await db.raw<{ rows: Code[] }>(SOME_CODES, { count: REQUESTS })
      const server = await tools.backend(url)
      const ask = asking(server.url)
      for (const code of codes.slice(0, 20)) await ask.page(code)
      const some = tools.quick ? codes.slice(0, 60) : codes
      const pages: number[] = []
      for (const code of some) pages.push(await tools.time(() => ask.page(code)))
      const scans: number[] = []
      for (const code of some) scans.push(await tools.time(() => ask.scan(code)))
      await server.stop()
      return [
        figure("trace page's answer, p95", pages, { at_most: 60 }, (values, p) =>
          tools.percentile(values, p),
        ),
        figure("counting a scan, p95", scans, undefined, (values, p) => tools.percentile(values, p)),
      ]
    } finally {
      await db.destroy()
    }
  },
}

async function writeStamps(db: Knex, serials: number): Promise<void> {
  await fillShelf((sql) => db.raw(sql), LOTS)
  const gtins = Array.from({ length: LOTS }, (_, index) => internalGtin(index + 1))
  await db.raw(LOTS_SQL, { gtins })
  await db.raw(STAMPS_SQL, { each: serials / LOTS })
  for (let day = 0; day <= DAYS + 31; day += 28)
    await db.raw("select ensure_scan_partition(current_date - ?::int)", [day])
  await indexesAfter(db, ["trace_scan"], async () => {
    for (let round = 1; round <= SCANS_A_STAMP; round++) await db.raw(SCANS_SQL, { round, days: DAYS })
  })
  await db.raw(COUNTS_SQL, { scans: SCANS_A_STAMP })
  await db.raw("vacuum analyze")
}

/** One lot for each product, with a GTIN whose check digit is right. */
const LOTS_SQL = `
  with given as (select gtin, n from unnest(cast(:gtins as text[])) with ordinality given (gtin, n)), named as (
    update product_variant set barcode = given.gtin from given where product_variant.id = 'variant_' || given.n
  )
  insert into lot (id, number, variant_id, product_id, registration_id, gtin, made_on, expires_on, quantity_milli, unit,
                   growing_areas, standards, test_reports, entered_by_type, entered_by)
  select 'lot_' || n, 'L' || n, 'variant_' || n, 'prod_' || n, 'reg_' || n, gtin, '2026-10-01', '2027-10-01', 1000000000,
         'hộp', '{}', '{}', '[]', 'bench', '' from given`

/** A serial is twelve digits of a hash, so that neighbours in the ledger are not neighbours in print. */
const STAMPS_SQL = `
  insert into trace_stamp (gtin, serial, lot_id, run_id, state, printed_at, scan_count, first_scan_at, last_scan_at)
  select lot.gtin, upper(substr(md5(lot.id || n), 1, 20)), lot.id, 'run_1', 1, now() - interval '40 days', 10,
         now() - interval '30 days', now()
  from lot cross join generate_series(1, cast(:each as int)) n`

const SCANS_SQL = `
  insert into trace_scan (at, gtin, serial, lot_id, channel)
  select now() - (abs(hashtextextended(serial, :round)) % (cast(:days as int) * 86400)) * interval '1 second',
         gtin, serial, lot_id, 0
  from trace_stamp`

const COUNTS_SQL = `
  insert into trace_lot_count (lot_id, printed, used, scans)
  select lot_id, count(*), count(*), count(*) * cast(:scans as int) from trace_stamp group by lot_id`

const SOME_CODES = `
  select stamp.gtin, lot.number as lot, stamp.serial from trace_stamp stamp join lot on lot.id = stamp.lot_id
  order by md5(stamp.serial || 'asked') limit :count`

function asking(server: string) {
  let asked = 0
  /** Each from an address of its own, as visitors are. */
  const headers = () => {
    asked += 1
    return {
      "x-publishable-api-key": SHELF_KEY,
      "x-forwarded-for": `203.0.${Math.floor(asked / 250)}.${asked % 250}`,
      "content-type": "application/json",
    }
  }
  return {
    async page({ gtin, lot, serial }: Code): Promise<void> {
      const query = new URLSearchParams({ gtin, lot, serial }).toString()
      const answer = await fetch(`${server}/store/trace?${query}`, { headers: headers() })
      const { stamp } = TracePage.parse(await answer.json())
      if (stamp?.serial !== serial) throw unexpected(`${serial} led elsewhere`)
    },
    async scan(code: Code): Promise<void> {
      const body = JSON.stringify(code)
      const answer = await fetch(`${server}/store/scans`, { method: "POST", headers: headers(), body })
      if (!answer.ok) throw unexpected(`a scan was answered ${answer.status} ${await answer.text()}`)
    },
  }
}

function unexpected(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}

function figure(
  name: string,
  times: number[],
  budget: Figure["budget"],
  percentile: (values: number[], p: number) => number,
): Figure {
  const at = (p: number) => percentile(times, p)
  return {
    ...{ name, unit: "ms", value: at(95), ...(budget ? { budget } : {}) },
    raw: `over HTTP, ${times.length} requests, p50 ${at(50).toFixed(1)} ms, longest ${at(100).toFixed(1)} ms`,
  }
}
