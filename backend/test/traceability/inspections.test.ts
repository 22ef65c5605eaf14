import type { Asked } from "../client"
import { inApp } from "../app"
import { LOT, openStopOffice, type StopOffice } from "../stop-office"

interface Inspection {
  id: string
  number: string
  result: string
  follow_up: string
  stop_id: string | null
  items: { lot_number: string | null; product: string | null; result: string }[]
  proposed_stop: { kind: string; subject: string; lot_id?: string; inspection_id: string } | null
}
interface Answer {
  inspection: Inspection
  code: string
  field?: string
}

inApp((app) => {
  const { api } = app
  let office: StopOffice
  beforeAll(async () => {
    office = await openStopOffice(app)
  })

  const record = (over: object = {}, who: Asked = office.inspector) =>
    api.post<Answer>(
      "/office/inspections",
      {
        ...{ place_kind: "sales_point", sales_point_id: office.shop.point.id, summary: "Nhãn không đúng lô" },
        ...{ latitude: 15.57, longitude: 108.48, campaign: "Đợt 1 năm 2026" },
        items: [
          { registration_id: office.registration_id, label_ok: true, result: "passed" },
          { lot_id: office.lot_id, sample_taken: true, sample_no: "M-01", result: "failed", note: "Nấm mốc" },
        ],
        ...over,
      },
      office.as(who),
    )
  const shown = async (id: string, who: Asked = office.inspector) =>
    api.get<Answer>(`/office/inspections/${id}`, office.as(who))

  it("a failed item proposes a hold that one tap places, after which it proposes nothing more", async () => {
    const { status, data } = await record()
    expect(status).toBe(201)
    expect(data.inspection).toMatchObject({
      number: expect.stringMatching(/^BB-\d{4}-0001$/) as string,
      ...{ result: "failed", follow_up: "hold_proposed", stop_id: null },
      items: [
        { product: "Hàng 1", lot_number: null, result: "passed" },
        { product: "Hàng 1", lot_number: LOT, result: "failed" },
      ],
      proposed_stop: { kind: "hold", subject: "lot", lot_id: office.lot_id },
    })
    const placed = await api.post<{ stop: { id: string; kind: string; inspection_id: string } }>(
      "/office/stops",
      data.inspection.proposed_stop,
      office.as(office.inspector),
    )
    expect(placed.status).toBe(201)
    expect(placed.data.stop).toMatchObject({ kind: "hold", inspection_id: data.inspection.id })
    const after = (await shown(data.inspection.id)).data.inspection
    expect(after).toMatchObject({ stop_id: placed.data.stop.id, proposed_stop: null })
  })

  it("numbers run on without a gap, also for two inspectors at the same moment; what passed proposes nothing", async () => {
    const passed = { items: [{ code_read: "8936012345674", result: "passed" }] }
    const made = await Promise.all([record(passed), record(passed, office.agriculture), record(passed)])
    const numbers = made.map(({ data }) => data.inspection.number.slice(-4)).sort()
    expect(numbers).toEqual(["0001", "0002", "0003"])
    for (const { data } of made)
      expect(data.inspection).toMatchObject({ result: "passed", follow_up: "none", proposed_stop: null })
    const producer = { place_kind: "producer", sales_point_id: undefined, producer_id: office.producer_id }
    expect((await record({ ...passed, ...producer })).status).toBe(201)
    const { data } = await api.get<{ total: number }>("/office/inspections?result=passed", office.inspector)
    expect(data.total).toBe(4)
  })

  it("refuses what cannot be: a lot there is not, a place there is not, a day to come, and whoever may not", async () => {
    const item = { lot_id: "lot_khac", result: "failed" }
    expect((await record({ items: [item] })).data).toMatchObject({
      code: "not_found",
      field: "items.0.lot_id",
    })
    expect((await record({ sales_point_id: "sp_khac" })).data).toMatchObject({ field: "sales_point_id" })
    expect((await record({ file_ids: ["file_none"] })).data).toMatchObject({
      code: "file_unknown",
      field: "file_ids",
    })
    expect((await record({ at: "2999-01-01T00:00:00+07:00" })).data).toMatchObject({
      code: "inspection_in_future",
      field: "at",
    })
    expect((await record({}, office.manager)).data.code).toBe("no_grant")
    const { data } = await record()
    expect((await shown(data.inspection.id, office.manager)).data.code).toBe("no_grant")
    expect((await shown("insp_khac")).status).toBe(404)
  })
})
