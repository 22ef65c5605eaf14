import { BlockList } from "@ocop/shared/block-list"
import type { Asked } from "../client"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { openStopOffice, type StopOffice } from "../stop-office"

interface Receipt {
  sales_point_id: string
  stock_milli: number
  seen_at: string | null
  acknowledged_at: string | null
  acknowledged_by: string | null
  answer: string | null
}
interface Notice {
  id: string
  title_vi: string
  words_vi: string
  receipts: Receipt[]
}

inApp((app) => {
  const { api } = app
  let office: StopOffice
  let notice_id: string
  beforeEach(async () => {
    office = await openStopOffice(app)
    const { data } = await api.post<{ notice_id: string }>(
      "/office/stops",
      { kind: "recall", subject: "lot", lot_id: office.lot_id, reason: "Nhiễm khuẩn" },
      office.agriculture,
    )
    notice_id = data.notice_id
  })

  const notices = async (who: Asked) =>
    (await api.get<{ items: Notice[] }>("/office/notices", who)).data.items
  const acknowledge = (who: Asked, answer?: string) =>
    api.post<{ notice: Notice; code: string }>(
      `/office/notices/${notice_id}/acknowledge`,
      { ...(answer && { answer }) },
      office.as(who),
    )

  it("goes to every sales point with stock, tells what to do and why, and to no other", async () => {
    const [notice] = await notices(office.agriculture)
    expect(notice?.words_vi).toBe(
      "Ngừng bán ngay, để riêng số hàng còn lại và chờ thu hồi. Lý do: Nhiễm khuẩn",
    )
    expect(notice?.receipts.map(({ stock_milli }) => stock_milli)).toEqual([100_000, 100_000])
    const [mine] = await notices(office.manager)
    expect(mine?.receipts.map(({ sales_point_id }) => sales_point_id)).toEqual([office.shop.point.id])
    expect(await notices(office.stranger)).toEqual([])
    const { status } = await api.get("/office/notices", office.as(office.inspector))
    expect(status).toBe(403)
  })

  it("a manager acknowledges for her own sales point alone, once; the office sees who did, tills show it no more", async () => {
    const answered = await acknowledge(office.manager, "Đã để riêng 100 hộp")
    expect(answered.status).toBe(200)
    await acknowledge(office.manager, "Câu trả lời sau")
    const [notice] = await notices(office.agriculture)
    const byPoint = new Map(notice?.receipts.map((receipt) => [receipt.sales_point_id, receipt]))
    expect(byPoint.get(office.shop.point.id)).toMatchObject({
      acknowledged_by: "quan-ly",
      answer: "Đã để riêng 100 hộp",
    })
    expect(byPoint.get(office.shop.online.id)).toMatchObject({ acknowledged_at: null })
    const blocks = await fetch(`${api.defaults.baseURL}/pos/blocks`, {
      headers: { authorization: `Bearer ${office.till.pairing?.device_token}` },
    })
    expect(BlockList.parse(await blocks.json()).notices).toEqual([])
  })

  it("is seen at a sales point once its manager or its till was shown it, and by no department that looks on", async () => {
    const seen = async () => {
      const [notice] = await notices(office.agriculture)
      return notice?.receipts.map(({ sales_point_id, seen_at }) => [sales_point_id, seen_at !== null])
    }
    const { point, online } = office.shop
    const at = (here: boolean, there: boolean) =>
      expect.arrayContaining([
        [point.id, here],
        [online.id, there],
      ]) as unknown
    await notices(office.stranger)
    expect(await seen()).toEqual(at(false, false))
    await fetch(`${api.defaults.baseURL}/pos/blocks`, {
      headers: { authorization: `Bearer ${office.till.pairing?.device_token}` },
    })
    expect(await seen()).toEqual(at(true, false))
    const elsewhere = await officerHeaders(app.getContainer(), api, "quan-ly-2", [
      { role: "sales_point_manager", sales_point_id: online.id },
    ])
    await notices(elsewhere)
    expect(await seen()).toEqual(at(true, true))
  })

  it("come by the page, those that wait counted over all of them", async () => {
    const { data } = await api.get<{ items: Notice[]; total: number; waiting: number }>(
      "/office/notices?page=2",
      office.agriculture,
    )
    expect(data.items).toEqual([])
    const first = await api.get<{ total: number; waiting: number }>("/office/notices", office.agriculture)
    expect(first.data).toMatchObject({ total: 1, waiting: 1 })
    await acknowledge(office.manager)
    await acknowledge(
      await officerHeaders(app.getContainer(), api, "quan-ly-2", [
        { role: "sales_point_manager", sales_point_id: office.shop.online.id },
      ]),
    )
    const after = await api.get<{ total: number; waiting: number }>("/office/notices", office.agriculture)
    expect(after.data).toMatchObject({ total: 1, waiting: 0 })
    expect((await api.get("/office/notices?page=0", office.as(office.agriculture))).status).toBe(400)
  })

  it("nobody acknowledges what did not come to them", async () => {
    expect((await acknowledge(office.stranger)).status).toBe(404)
    expect((await acknowledge(office.agriculture)).data.code).toBe("no_grant")
    const [notice] = await notices(office.agriculture)
    expect(notice?.receipts.every(({ acknowledged_at }) => acknowledged_at === null)).toBe(true)
  })
})
