import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { BOOTH, BOOTH_POINT, FAIR, HONEY, openMarket, OTHER_POINT, POINT, TEA } from "../market"
import { pairedTill } from "../paired-till"
import { saleLine, Till } from "../till"

const today = dayOf(Date.now())
const week = `from=${addDays(today, -6)}&to=${today}`

/** Three tills sell; who looks on sees what they were granted, whatever they ask for. */
inApp(({ api, getContainer }) => {
  const url = () => api.defaults.baseURL
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sold: Record<string, string> = {}
  const tills: Record<string, Till> = {}
  let near: Caller
  let booth: Caller
  let fair: Caller
  let province: Caller

  beforeAll(async () => {
    await openMarket(knex(), today)
    for (const point of [POINT, OTHER_POINT, BOOTH_POINT]) {
      const till = await pairedTill(getContainer(), point, url)
      const sale = till.sale([{ variant_id: HONEY, pieces: 2 }])
      expect((await till.send([till.openShift(), sale])).status).toBe(200)
      sold[point] = sale.id
      tills[point] = till
    }
    const anyone = new Caller(url())
    const as = async (...grants: Parameters<typeof anOfficer>[2]) =>
      anyone.as((await anOfficer(getContainer(), anyone, grants)).token)
    near = await as({ role: "sales_point_manager", sales_point_id: POINT })
    booth = await as({ role: "sales_point_manager", sales_point_id: BOOTH_POINT })
    fair = await as({ role: "trade", fair_id: FAIR })
    province = await as({ role: "trade" })
  })

  const items = async (caller: Caller, query: string) => {
    const { status, data } = await caller.get(`/office/sales?${query}`)
    expect(status).toBe(200)
    return (data.items as { id: string }[]).map(({ id }) => id)
  }

  it("a list of sales holds what was granted, whatever it is filtered by", async () => {
    expect(await items(near, week)).toEqual([sold[POINT]])
    expect(await items(near, `${week}&sales_point_id=${OTHER_POINT}`)).toEqual([])
    expect(await items(near, `fair_id=${FAIR}`)).toEqual([])
    expect(await items(near, `${week}&booth_id=${BOOTH}`)).toEqual([])
    expect(await items(booth, week)).toEqual([sold[BOOTH_POINT]])
    expect(await items(fair, week)).toEqual([sold[BOOTH_POINT]])
    expect((await items(province, week)).sort()).toEqual(Object.values(sold).sort())
  })

  it("a receipt outside is no receipt", async () => {
    const reads = async (caller: Caller) =>
      Promise.all(Object.values(sold).map(async (id) => (await caller.get(`/office/sales/${id}`)).status))
    expect(await reads(near)).toEqual([200, 404, 404])
    expect(await reads(booth)).toEqual([404, 404, 200])
    expect(await reads(fair)).toEqual([404, 404, 200])
    expect(await reads(province)).toEqual([200, 200, 200])
  })

  it("reports and their files count what was granted, and name no till beyond it", async () => {
    const revenue = async (caller: Caller, query: string) => {
      const { data } = await caller.get(`/office/reports/sales?${week}${query}`)
      const { totals, coverage } = data as {
        totals: { sales: number }
        coverage: { devices_expected: number }
      }
      return [totals.sales, coverage.devices_expected]
    }
    expect(await revenue(near, "")).toEqual([1, 1])
    expect(await revenue(near, `&sales_point_id=${OTHER_POINT}`)).toEqual([0, 0])
    expect(await revenue(near, `&fair_id=${FAIR}`)).toEqual([0, 0])
    expect(await revenue(fair, "")).toEqual([1, 1])
    expect(await revenue(province, "")).toEqual([3, 3])
    expect((await near.get(`/office/reports/fair-revenue?fair_id=${FAIR}`)).status).toBe(404)
    const file = await near.get(`/office/reports/sales?${week}&format=csv`)
    expect(JSON.stringify(file.data)).not.toContain("Tam Kỳ")
    expect((await near.get("/office/fairs")).data.items).toEqual([])
  })

  it("whoever is granted a fair is told of its tills' unsent sales, as the province is", async () => {
    const till = tills[BOOTH_POINT] as Till
    await till.send([
      till.next("device.report", {
        unsynced_sales: 3,
        parked_commands: 0,
        storage_persisted: true,
        app_version: "1",
        catalogue_version: `${today}.1`,
        clock_offset_ms: 0,
      }),
    ])
    const coverage = async (caller: Caller) =>
      (await caller.get(`/office/reports/fair-revenue?fair_id=${FAIR}`)).data.coverage
    const whole = await coverage(province)
    expect(whole).toMatchObject({ devices_expected: 1, unsynced_known: 3 })
    expect(await coverage(fair)).toEqual(whole)
    expect(await coverage(booth)).toEqual(whole)
  })

  it("a till takes nothing off what another place sold: a foreign receipt is unknown to it", async () => {
    const till = tills[OTHER_POINT] as Till
    const refund = till.next("sale.refund", {
      receipt_no: "TK-1-R1",
      original_sale_id: sold[BOOTH_POINT],
      shift_id: till.shift_id,
      staff_id: till.staff_id,
      reason: "đổi ý",
      lines: [{ ...saleLine(HONEY, 1, 1), returned_to_stock: true }],
      payments: [{ tender: "cash", amount: saleLine(HONEY, 1, 1).total }],
      total: saleLine(HONEY, 1, 1).total,
    })
    const outcomes = await till.outcomes([refund])
    expect(outcomes).toMatchObject([{ status: "applied" }])
    expect(outcomes[0]?.flags).toContain("original_unknown")
    const report = (await fair.get(`/office/reports/fair-revenue?fair_id=${FAIR}`)).data
    expect(report.totals).toMatchObject({ sales: 1, refunds: 0, revenue: 240_000 })
  })

  it("a till sells for its own sales point and booth, whatever it claims", async () => {
    const till = tills[OTHER_POINT] as Till
    const payload = { ...till.salePayload([{ variant_id: TEA, pieces: 1 }]), fair_id: FAIR, booth_id: BOOTH }
    const outcomes = await till.outcomes([till.next("sale.record", payload)])
    expect(outcomes[0]?.flags).toContain("fair_differs")
    const report = (await fair.get(`/office/reports/fair-revenue?fair_id=${FAIR}`)).data
    expect(report.totals).toMatchObject({ sales: 1, revenue: 240_000 })
  })
})
