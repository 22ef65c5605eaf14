import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Breakdown, FairRevenue, hasQuantity, SaleDetail, SaleList, SalesReport } from "@ocop/shared/report"
import { parse } from "csv-parse/sync"
import { type FairFacts, writeFair, writeSales } from "../../bench/fair-facts"
import { fairRevenue } from "../../src/read/sales/fair-revenue"
import { saleList, type SaleListQuery } from "../../src/read/sales/sale-list"
import { salesReport } from "../../src/read/sales/sales-report"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { advanceRollups, rebuildRollups } from "../../src/workflows/ledger/advance-rollups"
import { inApp } from "../app"
import { officerHeaders } from "../officer"

const facts: FairFacts = {
  fair_id: "fair_t",
  booths: 5,
  producers: 7,
  products: 20,
  sales: 300,
  first_day: "2026-11-20",
  days: 3,
}
const whole = { fair_id: facts.fair_id, day: null, booth_id: null }
const DRILL: Record<Breakdown, keyof SaleListQuery> = {
  booth: "booth_id",
  producer: "producer_id",
  product: "product_id",
  star: "stars",
  hour: "hour",
  tender: "tender",
}

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const report = async (query: Parameters<typeof fairRevenue>[2] = whole, scope = ALL_ROWS) =>
    FairRevenue.parse(await fairRevenue(knex(), scope, query))
  const figures = ({ totals, rows }: FairRevenue) => ({ totals, rows })
  const sumOf = async (sql: string) => {
    const answer: { rows: { n: number }[] } = await withScope(knex(), ALL_ROWS, (trx) => trx.raw(sql))
    return answer.rows[0]?.n ?? 0
  }

  /** Facts are rolled up once every transaction older than theirs has ended, whoever's it is. */
  async function allRolledUp(): Promise<void> {
    const left = "select count(*)::int as n from ledger_sale, ledger_rollup_mark where xid >= watermark"
    do await Promise.all([advanceRollups(knex()), advanceRollups(knex())])
    while ((await sumOf(left)) > 0)
  }

  beforeAll(() => writeFair(knex(), facts))

  it("every breakdown adds up to the total, which is what the single facts come to", async () => {
    const { totals, rows } = await report()
    expect(totals.revenue).toBe(await sumOf("select sum(total)::float8 as n from ledger_sale"))
    expect(totals.sales + totals.refunds).toBe(facts.sales)
    expect(totals.goods_revenue + totals.cash_rounding).toBe(totals.revenue)
    for (const by of Breakdown.options) {
      const sum = rows.filter((row) => row.by === by).reduce((all, row) => all + row.revenue, 0)
      expect([by, sum]).toEqual([by, by === "tender" ? totals.revenue : totals.goods_revenue])
    }
    for (const by of ["booth", "hour"] as const) {
      expect(rows.filter((row) => row.by === by).reduce((all, row) => all + row.sales, 0)).toBe(totals.sales)
    }
  })

  it("the figures are the same before, during and after their facts are rolled up, and after a rebuild", async () => {
    const before = figures(await report())
    await advanceRollups(knex())
    expect(figures(await report())).toEqual(before)
    await writeSales(knex(), facts, 301, 340)
    const more = figures(await report())
    expect(more.totals.sales + more.totals.refunds).toBe(340)
    await allRolledUp()
    expect(figures(await report())).toEqual(more)
    await withScope(knex(), ALL_ROWS, (trx) => trx.raw("update ledger_revenue set amount = amount + 1"))
    expect(figures(await report())).not.toEqual(more)
    await rebuildRollups(knex())
    expect(figures(await report())).toEqual(more)
  })

  it("goods whose certificate was not in force when they were sold stand under no stars", async () => {
    const { totals, rows } = await report()
    const lapsed = await sumOf(
      "select sum(total)::float8 as n from ledger_sale_line where state in ('expired', 'revoked')",
    )
    expect(lapsed).toBeGreaterThan(0)
    expect(totals.lapsed_revenue).toBe(lapsed)
    expect(rows.find((row) => row.by === "star" && row.key === "none")?.revenue).toBe(lapsed)
    expect(totals.certified_revenue).toBe(totals.goods_revenue - lapsed)
  })

  it("days and booths of a fair add up to the fair", async () => {
    await advanceRollups(knex())
    const all = await report()
    const days = await Promise.all(
      ["2026-11-20", "2026-11-21", "2026-11-22"].map((day) => report({ ...whole, day })),
    )
    const booths = await Promise.all(all.booths.map(({ booth_id }) => report({ ...whole, booth_id })))
    for (const parts of [days, booths]) {
      for (const figure of [
        "revenue",
        "sales",
        "refunds",
        "goods_revenue",
        "flagged",
        "unconfirmed",
      ] as const) {
        expect(parts.reduce((sum, part) => sum + part.totals[figure], 0)).toBe(all.totals[figure])
      }
    }
  })

  it("each row opens exactly the receipts it counts, page by page and none twice", async () => {
    const { rows } = await report()
    for (const row of rows) {
      const query = { fair_id: facts.fair_id, [DRILL[row.by]]: row.key, limit: 40 }
      const ids = new Set<string>()
      let cursor: string | undefined
      do {
        const page = SaleList.parse(await saleList(knex(), ALL_ROWS, { ...query, cursor }))
        for (const item of page.items) ids.add(item.id)
        cursor = page.next_cursor ?? undefined
      } while (cursor)
      expect([row.by, row.key, ids.size]).toEqual([row.by, row.key, row.sales + row.refunds])
    }
  })

  it("revenue by days and sales points comes to the same as the fair's", async () => {
    const { totals } = await report()
    const filters = { from: "2026-11-20", to: "2026-11-22", sales_point_id: null, fair_id: null }
    for (const fair_id of [null, facts.fair_id]) {
      const sales = SalesReport.parse(await salesReport(knex(), ALL_ROWS, { ...filters, fair_id }))
      expect(sales.totals).toEqual({ sales: totals.sales, refunds: totals.refunds, revenue: totals.revenue })
      expect(sales.rows).toHaveLength(facts.booths * facts.days)
      await advanceRollups(knex())
    }
    const other = await salesReport(knex(), ALL_ROWS, { ...filters, fair_id: "fair_x" })
    expect([other.rows, other.coverage.devices_expected]).toEqual([[], 0])
  })

  it("who manages one booth sees that booth and no other", async () => {
    const all = await report()
    const scope = { all: false, sales_point_ids: ["fair_t_sp2"], fair_ids: [] }
    const own = await report(whole, scope)
    const booth = all.rows.find((row) => row.by === "booth" && row.key === "fair_t_b2")
    expect(own.totals.goods_revenue).toBe(booth?.revenue)
    expect(own.rows.filter((row) => row.by === "booth").map((row) => row.key)).toEqual(["fair_t_b2"])
    expect(own.coverage.devices_expected).toBe(1)
    expect(await fairRevenue(knex(), { ...scope, sales_point_ids: ["sp_elsewhere"] }, whole)).toBeNull()
    const list = await saleList(knex(), scope, { fair_id: facts.fair_id, limit: 100 })
    expect(list.items).toHaveLength((booth?.sales ?? 0) + (booth?.refunds ?? 0))
  })

  it("an officer reads in JSON, CSV and XLSX the same figures", async () => {
    const officer = await officerHeaders(getContainer(), api, "trade", [{ role: "trade" }])
    const path = `/office/reports/fair-revenue?fair_id=${facts.fair_id}`
    const json = await api.get(path, officer)
    const { totals, rows } = FairRevenue.parse(json.data)
    const csv = await api.get<ArrayBuffer>(`${path}&format=csv`, { ...officer, responseType: "arraybuffer" })
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(csv.headers["content-disposition"]).toBe('attachment; filename="doanh-thu-fair_t.csv"')
    expect(Buffer.from(csv.data).subarray(0, 3)).toEqual(Buffer.from("\uFEFF"))
    const cells: string[][] = parse(Buffer.from(csv.data), { bom: true, relax_column_count: true })
    const xlsx = await api.get<ArrayBuffer>(`${path}&format=xlsx`, {
      ...officer,
      responseType: "arraybuffer",
    })
    expect(xlsx.headers["content-disposition"]).toBe('attachment; filename="doanh-thu-fair_t.xlsx"')
    const { default: readXlsxFile } = await import("read-excel-file/node")
    const sheets = await readXlsxFile(Buffer.from(xlsx.data))
    const sheet = (name: string) => sheets.find((found) => found.sheet === name)?.data ?? []

    expect(cells).toContainEqual(["Tổng doanh thu, đồng", String(totals.revenue)])
    expect(sheet("Tổng hợp")).toContainEqual(expect.arrayContaining(["Tổng doanh thu, đồng", totals.revenue]))
    const names = ["Gian hàng", "Chủ thể", "Sản phẩm", "Hạng sao", "Giờ bán", "Cách trả tiền"]
    for (const [index, by] of Breakdown.options.entries()) {
      const revenues = rows.filter((row) => row.by === by).map((row) => row.revenue)
      const name = names[index] ?? ""
      expect(
        sheet(name)
          .slice(1)
          .map((row) => row.at(-1)),
      ).toEqual(revenues)
      const counted = sheet(name)
        .slice(1)
        .map((row) => row.at(-3) !== null)
      expect([by, new Set(counted)]).toEqual([by, new Set([hasQuantity(by)])])
      const start = cells.findIndex((row) => row.length === 1 && row[0] === name) + 2
      expect(cells.slice(start, start + revenues.length).map((row) => Number(row.at(-1)))).toEqual(revenues)
    }
  })

  it("an officer opens one receipt; who may not see it is told it does not exist", async () => {
    const officer = await officerHeaders(getContainer(), api, "trade", [{ role: "trade" }])
    const list = await api.get(`/office/sales?fair_id=${facts.fair_id}&booth_id=fair_t_b1&limit=1`, officer)
    const id = SaleList.parse(list.data).items[0]?.id ?? ""
    const sale = SaleDetail.parse((await api.get(`/office/sales/${id}`, officer)).data)
    expect(sale.lines).toHaveLength(3)
    expect(sale.lines.reduce((sum, line) => sum + line.total, 0) + sale.cash_rounding).toBe(sale.total)
    expect(sale.payments.reduce((sum, payment) => sum + payment.amount, 0)).toBe(sale.total)
    const elsewhere = [{ role: "sales_point_manager" as const, sales_point_id: "fair_t_sp2" }]
    const manager = await officerHeaders(getContainer(), api, "manager", elsewhere)
    for (const path of [
      `/office/sales/${id}`,
      "/office/sales/no-such",
      "/office/reports/fair-revenue?fair_id=x",
    ]) {
      const answer = await api.get(path, { ...manager, validateStatus: () => true })
      expect([path, answer.status]).toEqual([path, 404])
    }
  })

  it("asks for what it needs: a fair or days, a period that is one, a format it knows", async () => {
    const officer = await officerHeaders(getContainer(), api, "trade", [{ role: "trade" }])
    for (const path of [
      "/office/reports/fair-revenue",
      "/office/reports/fair-revenue?fair_id=f&format=pdf",
      "/office/reports/sales?from=2026-11-02&to=2026-11-01",
      "/office/reports/sales?from=2020-01-01&to=2026-11-01",
      "/office/reports/sales?from=2026-02-30&to=2026-03-01",
      "/office/sales",
      "/office/sales?fair_id=f&limit=1000",
      "/office/sales?fair_id=f&cursor=x",
      "/office/sales?fair_id=f&total=1",
    ]) {
      const answer = await api.get(path, { ...officer, validateStatus: () => true })
      expect([path, answer.status]).toEqual([path, 400])
    }
  })
})
