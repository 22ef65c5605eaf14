import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BlockList } from "@ocop/shared/block-list"
import { aSalesPoint } from "../actors"
import { inApp } from "../app"
import { pairedTill } from "../paired-till"
import { GTIN, LOT, openStopOffice, type StopOffice } from "../stop-office"

inApp((app) => {
  const { api } = app
  let office: StopOffice
  beforeEach(async () => {
    office = await openStopOffice(app)
  })

  const ask = (etag?: string) =>
    fetch(`${api.defaults.baseURL}/pos/blocks`, {
      headers: {
        authorization: `Bearer ${office.till.pairing?.device_token}`,
        ...(etag ? { "if-none-match": etag } : {}),
      },
    })
  const blocks = async () => BlockList.parse(await (await ask()).json())
  const stop = (over: object) =>
    api.post<{ stop: { id: string } }>(
      "/office/stops",
      { kind: "recall", reason: "Histamin vượt mức", document_no: "12/TB-SNNMT", ...over },
      office.agriculture,
    )
  /** The server keeps an answer for a second. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1100))

  it("the list names the lot, why and since when; unchanged it answers 304; lifted, the block is gone", async () => {
    const empty = await blocks()
    expect(empty).toMatchObject({ blocks: [], notices: [] })
    const { data } = await stop({ subject: "lot", lot_id: office.lot_id })
    await soon()
    const answer = await ask()
    const list = BlockList.parse(await answer.json())
    expect(list.blocks).toMatchObject([
      {
        gtin: GTIN,
        variant_id: office.shop.goods[0]?.variant_id,
        lot: LOT,
        kind: "recall",
        reason: "Histamin vượt mức",
        document_no: "12/TB-SNNMT",
      },
    ])
    expect(list.notices).toMatchObject([{ title_vi: `Thu hồi lô ${LOT} của Hàng 1 (HTX Tam Kỳ)` }])
    expect(list.version).not.toBe(empty.version)
    const etag = answer.headers.get("etag") ?? ""
    expect((await ask(etag)).status).toBe(304)
    await api.post(`/office/stops/${data.stop.id}/lift`, { reason: "Đạt" }, office.agriculture)
    await soon()
    const after = await ask(etag)
    expect(after.status).toBe(200)
    const free = BlockList.parse(await after.json())
    expect(free.blocks).toEqual([])
    expect(free.notices.map(({ title_vi }) => title_vi)).toEqual([
      `Gỡ lệnh thu hồi lô ${LOT} của Hàng 1 (HTX Tam Kỳ)`,
    ])
  })

  it("a producer's stop names every variant; a revoked certificate is in the list at once", async () => {
    await stop({ subject: "producer", producer_id: office.producer_id, kind: "hold" })
    const list = await blocks()
    expect(list.blocks.map(({ variant_id, lot, kind }) => [variant_id, lot, kind]).sort()).toEqual(
      office.shop.goods.map(({ variant_id }) => [variant_id, null, "hold"]).sort(),
    )
    expect(list.revoked).toMatchObject([{ revoked_on: "2026-02-01" }])
  })

  it("carries the keys of keyed lots whose goods came to this sales point, and of no other", async () => {
    const db = app.getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect((await blocks()).serial_keys).toEqual([])
    await db("stamp_run").insert({
      ...{ id: "run_1", lot_id: office.lot_id, level: "serial", carrier: "qr", sheet: "a4-24", count: 24 },
      ...{ keyed: true, reason: "In tem" },
    })
    await soon()
    expect((await blocks()).serial_keys).toEqual([
      { gtin: GTIN.padStart(14, "0"), lot: LOT, key: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ])
    const elsewhere = await aSalesPoint(app.getContainer(), "NOI-KHAC")
    const other = await pairedTill(app.getContainer(), elsewhere.id, () => api.defaults.baseURL)
    const answer = await fetch(`${api.defaults.baseURL}/pos/blocks`, {
      headers: { authorization: `Bearer ${other.pairing?.device_token}` },
    })
    expect(BlockList.parse(await answer.json()).serial_keys).toEqual([])
  })

  it("is for tills only", async () => {
    const answer = await fetch(`${api.defaults.baseURL}/pos/blocks`, office.agriculture)
    expect(answer.status).toBe(403)
  })
})
