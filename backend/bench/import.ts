import { equal } from "node:assert/strict"
import { setTimeout as sleep } from "node:timers/promises"
import { knex, type Knex } from "@medusajs/framework/mikro-orm/knex"
import { gtinCheckDigit } from "@ocop/shared/gtin"
import { ImportReport } from "@ocop/shared/register"
import type { BenchCase, BenchTools, Figure } from "../../tools/bench-case.ts" with {
  "resolution-mode": "import",
}
import { GOOD, type Line, xlsx } from "../test/register-file"
import { officerHeaders } from "./officer"

const ASKED_EVERY_MS = 250
/** Making a workbook takes this process seconds, in which the server closes what was open: time to notice. */
const CLOSING_MS = 200

export const bench: BenchCase = {
  id: "import",
  title: "A province's register from a workbook, by an officer who waits for it",
  async run(tools) {
    const url = await tools.database("bench_import")
    const db = knex({ client: "pg", connection: url, pool: { min: 0, max: 2 } })
    try {
      const rows = tools.quick ? 1_000 : 20_000
      const server = await tools.backend(url)
      await openShop(db)
      const headers = await officerHeaders(db, server.url, { id: "off_bench", role: "agriculture" })
      const send = (lines: Line[]) => importing(tools, server.url, headers, lines)
      const lines = Array.from({ length: rows }, (_, n) => lineOf(n))
      const first = await send(lines)
      equal(first.report.imported, rows, JSON.stringify(first.report).slice(0, 500))
      const again = await send(lines)
      equal(again.report.unchanged, rows)
      const changed = await send(lines.map((line, n) => ({ ...line, ...changesOf(n) })))
      equal(changed.report.updated, rows)
      await server.stop()
      return [
        figure(`${rows} new rows`, first, 60),
        figure(`the same ${rows} rows again`, again),
        figure(`${rows} rows, each with another price and another score`, changed, 60),
      ]
    } finally {
      await db.destroy()
    }
  },
}

/** The server has made the store by now; an import needs its channel and a shipping profile. */
async function openShop(db: Knex): Promise<void> {
  await db.raw("insert into shipping_profile (id, name, type) values ('sp_bench', 'Hàng OCOP', 'default')")
  await db.raw("insert into sales_channel (id, name) values ('sc_bench', 'Cửa hàng trực tuyến')")
  await db.raw("update store set default_sales_channel_id = 'sc_bench'")
}

/** Four products to a producer, a hundred to a decision, a bar code on every second. */
function lineOf(n: number): Line {
  const maker = Math.floor(n / 4)
  const digits = `893${String(n).padStart(9, "0")}`
  return {
    ...GOOD,
    STT: String(n + 1),
    "Tên sản phẩm": `${NAMES[n % NAMES.length]} số ${n}`,
    "Chủ thể": `Hợp tác xã Tiên Phước ${maker}`,
    "Số quyết định": `${1000 + Math.floor(n / 100)}/QĐ-UBND`,
    "Mã vạch GTIN": n % 2 === 0 ? digits + gtinCheckDigit(digits) : "",
  }
}

const NAMES = ["Tiêu", "Muối ớt", "Tỏi đen", "Hành tím", "Muối tiêu rừng", "Tiêu sọ", "Tỏi ngâm"]

function changesOf(n: number): Line {
  return { "Giá bán lẻ (đồng)": String(96_000 + (n % 50) * 1_000), Điểm: `7${n % 10},5` }
}

interface Imported {
  seconds: number
  report: ImportReport
  /** How often the officer's page was told something new, and the longest it waited for that. */
  told: number
  longest_wait_s: number
}

async function importing(
  tools: BenchTools,
  server: string,
  headers: Record<string, string>,
  lines: Line[],
): Promise<Imported> {
  const body = new FormData()
  body.append("file", new Blob([new Uint8Array(await xlsx(lines))]), "so-dang-ky.xlsx")
  await sleep(CLOSING_MS)
  const progress_id = `bench-${lines.length}-${performance.now().toFixed(0)}`
  tools.say(`importing ${lines.length} rows`)
  let answer: ImportReport | null = null
  const watched = watching(() => answer === null, `${server}/office/imports/progress/${progress_id}`, headers)
  const ms = await tools.time(async () => {
    const said = await fetch(`${server}/office/imports?dry_run=false&progress_id=${progress_id}`, {
      ...{ method: "POST", headers, body },
    })
    const text = await said.text()
    equal(said.status, 200, text.slice(0, 500))
    answer = ImportReport.parse(JSON.parse(text))
  })
  return { seconds: ms / 1000, report: answer ?? ImportReport.parse(null), ...(await watched) }
}

async function watching(on: () => boolean, url: string, headers: Record<string, string>) {
  let told = 0
  let longest_wait_s = 0
  let known = ""
  let since = performance.now()
  while (on()) {
    // A server that is busy may close a connection just when it is used again: ask another time.
    const text = await fetch(url, { headers }).then(
      (answer) => answer.text(),
      () => known,
    )
    if (text !== known) {
      told += 1
      known = text
      longest_wait_s = Math.max(longest_wait_s, (performance.now() - since) / 1000)
      since = performance.now()
    }
    await sleep(ASKED_EVERY_MS)
  }
  return { told, longest_wait_s: Math.max(longest_wait_s, (performance.now() - since) / 1000) }
}

function figure(name: string, { seconds, told, longest_wait_s }: Imported, at_most?: number): Figure {
  return {
    ...{ name, unit: "s", value: seconds, ...(at_most === undefined ? {} : { budget: { at_most } }) },
    raw: `over HTTP; the officer's page was told of progress ${told} times, ${longest_wait_s.toFixed(1)} s apart at the longest`,
  }
}
