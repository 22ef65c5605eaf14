import type { GoodsList } from "@ocop/shared/goods"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { inApp } from "../app"
import { Buyer, HOME_FEE } from "../buyer"
import { pairedTill } from "../paired-till"
import { placeOrder } from "../shopper"
import { LOT, openStopOffice, type StopOffice } from "../stop-office"

interface Refusal {
  code: string
  field?: string
  message_vi?: string
}
interface Placed {
  stop: { id: string; kind: string; lot_number: string | null; points: number; acknowledged: number }
  notice_id: string
  affected: { points: number; quantity_milli: number }
}
interface Detail {
  stop: { id: string; lifted_at: string | null; lift_reason: string | null }
  stock: { sales_point_id: string; stock_milli: number; lot_milli: number | null }[]
  sales: { receipt_no: string; lot: string | null; quantity_milli: number }[]
  sold: { lines: number; quantity_milli: number }
  unlotted: { lines: number; quantity_milli: number }
  orders: { display_id: number; quantity: number; buyer: { name: string; phone: string | null } | null }[]
  notices: { kind: string; receipts: { sales_point_id: string; stock_milli: number }[] }[]
}

inApp((app) => {
  const { api } = app
  let office: StopOffice
  beforeAll(async () => {
    office = await openStopOffice(app)
  })
  beforeEach(async () => {
    office.till = await pairedTill(app.getContainer(), office.shop.point.id, () => api.defaults.baseURL)
  })

  const key = () => ({ headers: { "x-publishable-api-key": office.shop.shop.publishable_key } })
  const list = async () => (await api.get<GoodsList>("/store/goods", key())).data
  const detail = async (handle: string) => (await api.get<GoodsDetail>(`/store/goods/${handle}`, key())).data
  const recall = (over: object = {}, who = office.agriculture) =>
    api.post<Placed & Refusal>(
      "/office/stops",
      {
        ...{ kind: "recall", subject: "lot", lot_id: office.lot_id, reason: "Histamin vượt mức" },
        ...{ document_no: "12/TB-SNNMT", public_words: "Lô không bảo đảm an toàn, xin đừng dùng.", ...over },
      },
      office.as(who),
    )
  const lift = (id: string, who = office.agriculture) =>
    api.post<{ stop: Detail["stop"] } & Refusal>(
      `/office/stops/${id}/lift`,
      { reason: "Kiểm nghiệm lại đạt", document_no: "20/TB-SNNMT" },
      office.as(who),
    )
  const stopOf = async (id: string, who = office.agriculture) =>
    api.get<Detail & Refusal>(`/office/stops/${id}`, office.as(who))
  const sold = async (lot: string | null) => {
    const { till, shop } = office
    const payload = till.salePayload([{ variant_id: shop.goods[0]?.variant_id ?? "", pieces: 2 }])
    const lines = (payload.lines as object[]).map((line) => ({ ...line, lot }))
    await till.outcomes([till.next("sale.record", { ...payload, lines })])
  }

  it("a recalled lot leaves lists and search in the next answer, its page says why, and no cart takes it; lifted, all is as before", async () => {
    expect((await list()).count).toBe(3)
    const placed = await recall()
    expect(placed.status).toBe(201)
    expect(placed.data).toMatchObject({
      stop: { kind: "recall", lot_number: LOT, acknowledged: 0 },
      affected: { points: 2, quantity_milli: 200_000 },
    })
    expect((await list()).items.map(({ handle }) => handle)).toEqual(["hang-2", "hang-3"])
    expect((await api.get<GoodsList>("/store/goods?q=Hàng 1", key())).data.count).toBe(0)
    expect(await detail("hang-1")).toMatchObject({
      in_stock: false,
      available: 0,
      stopped: {
        kind: "recall",
        lot: LOT,
        words: "Lô không bảo đảm an toàn, xin đừng dùng.",
        document_no: "12/TB-SNNMT",
      },
    })
    const { shop, goods } = office.shop
    const items = [{ variant_id: goods[0]?.variant_id, quantity: 1 }]
    const begun = await api.post<Refusal>(
      "/store/carts",
      { region_id: shop.region_id, items },
      { ...key(), validateStatus: () => true },
    )
    expect([begun.status, begun.data.code]).toEqual([409, "goods_stopped"])

    expect((await lift(placed.data.stop.id)).status).toBe(200)
    expect((await list()).count).toBe(3)
    expect((await detail("hang-1")).stopped).toBeNull()
  })

  it("goods stopped while they lie in a cart cannot be added or raised, other goods can be ordered", async () => {
    const { shop, goods } = office.shop
    const any = { ...key(), validateStatus: () => true }
    const items = [{ variant_id: goods[0]?.variant_id, quantity: 1 }]
    const { data } = await api.post<{ cart: { id: string; items: { id: string }[] } }>(
      "/store/carts",
      { region_id: shop.region_id, email: "hoa@example.vn", items },
      key(),
    )
    const cart = `/store/carts/${data.cart.id}`
    await recall({ subject: "product", lot_id: undefined, registration_id: office.registration_id })
    const refused = async (path: string, body: object) => (await api.post<Refusal>(path, body, any)).data.code
    expect(await refused(`${cart}/line-items`, { variant_id: goods[0]?.variant_id, quantity: 1 })).toBe(
      "goods_stopped",
    )
    expect(await refused(`${cart}/line-items/${data.cart.items[0]?.id}`, { quantity: 3 })).toBe(
      "goods_stopped",
    )
    const other = [{ goods: goods[1] ?? expect.fail("no goods"), quantity: 1 }]
    await expect(placeOrder(api, office.shop, other)).resolves.toMatch(/^order_/)
  })

  it("a cart whose goods were stopped since becomes no order and is told which; once lifted it does", async () => {
    const [pepper, tea] = office.shop.goods
    if (!pepper || !tea) return expect.fail("no goods")
    const buyer = new Buyer(api.defaults.baseURL, office.shop)
    const cart = await buyer.cartOf([pepper, 1], [tea, 1])
    const complete = () => buyer.order(cart, { total: pepper.price + tea.price + HOME_FEE })
    const hold = await recall({ kind: "hold" })
    const held = await complete()
    expect(held.status).toBe(409)
    expect(held.data).toMatchObject({
      ...{ code: "goods_stopped", field: "variant_id" },
      message_vi: "Đang bị tạm dừng lưu thông hoặc thu hồi, không bán: Hàng 1.",
    })
    const both = await recall({ subject: "producer", lot_id: undefined, producer_id: office.producer_id })
    expect(both.status).toBe(201)
    expect((await complete()).data.message_vi).toContain("không bán: Hàng 1, Hàng 2.")
    await lift(both.data.stop.id)
    expect((await complete()).data.code).toBe("goods_stopped")
    await lift(hold.data.stop.id)
    const placed = await complete()
    expect([placed.status, placed.data.status]).toEqual([200, "placed"])
    await recall()
    expect((await complete()).data.order_id).toBe(placed.data.order_id)
  })

  it("a product and a producer are stopped whole; what the shop holds of other lots goes on being sold when the officer says so", async () => {
    const product = await recall({
      kind: "hold",
      subject: "product",
      lot_id: undefined,
      registration_id: office.registration_id,
    })
    expect(product.data.stop).toMatchObject({ kind: "hold", lot_number: null })
    expect((await list()).count).toBe(2)
    await lift(product.data.stop.id)
    const other_lots = await recall({ shop_too: false })
    expect((await list()).count).toBe(3)
    await lift(other_lots.data.stop.id)
    const producer = await recall({
      subject: "producer",
      lot_id: undefined,
      producer_id: office.producer_id,
    })
    expect((await list()).count).toBe(0)
    expect((await detail("hang-3")).stopped).toMatchObject({ kind: "recall", lot: null })
    await lift(producer.data.stop.id)
    expect((await list()).count).toBe(3)
  })

  it("sales of the lot, sales that may be of it, stock and buyers of online orders are listed, each to those who may see them", async () => {
    const { goods } = office.shop
    await placeOrder(api, office.shop, [{ goods: goods[0] ?? expect.fail("no goods"), quantity: 2 }])
    await sold(LOT)
    await sold(null)
    await sold("L-KHAC")
    const { data } = await recall()
    const seen = (await stopOf(data.stop.id)).data
    expect(seen.sales).toMatchObject([{ lot: LOT, quantity_milli: 2000 }])
    expect(seen.sold).toEqual({ lines: 1, quantity_milli: 2000 })
    expect(seen.unlotted).toEqual({ lines: 1, quantity_milli: 2000 })
    expect(seen.orders).toMatchObject([
      { quantity: 2, buyer: { name: "Nguyễn Thị Hoa", phone: "0900000000" } },
    ])
    expect(seen.stock.map(({ sales_point_id }) => sales_point_id).sort()).toEqual(
      [office.shop.point.id, office.shop.online.id].sort(),
    )
    const inspected = (await stopOf(data.stop.id, office.inspector)).data
    expect(inspected.orders).toMatchObject([{ quantity: 2, buyer: null }])
    const managed = (await stopOf(data.stop.id, office.manager)).data
    expect(managed.orders).toEqual([])
    expect(managed.stock.map(({ sales_point_id }) => sales_point_id)).toEqual([office.shop.point.id])
    expect(managed.notices[0]?.receipts.map(({ sales_point_id }) => sales_point_id)).toEqual([
      office.shop.point.id,
    ])
    expect((await stopOf(data.stop.id, office.stranger)).status).toBe(404)
  })

  it("a sale made all the same is kept and flagged, and so is a serial sold twice; sound lots and first sales are not", async () => {
    const { till, shop } = office
    const sale = (lot: string | null, trace_code: string | null) => {
      const payload = till.salePayload([{ variant_id: shop.goods[0]?.variant_id ?? "", pieces: 1 }])
      const lines = (payload.lines as object[]).map((line) => ({ ...line, lot, trace_code }))
      return till.next("sale.record", { ...payload, lines })
    }
    const flags = async (lot: string | null, trace_code: string | null = null) => {
      const [outcome] = await till.outcomes([sale(lot, trace_code)])
      expect(outcome?.status).toBe("applied")
      return (outcome?.flags ?? []).filter((flag) => ["stopped_goods", "serial_sold_before"].includes(flag))
    }
    expect(await flags(LOT, "SERI-1")).toEqual([])
    const { data } = await recall()
    expect(await flags(LOT)).toEqual(["stopped_goods"])
    expect(await flags("L-KHAC", "SERI-2")).toEqual([])
    const whole = await recall({
      kind: "hold",
      subject: "product",
      lot_id: undefined,
      registration_id: office.registration_id,
    })
    expect(await flags(LOT)).toEqual(["stopped_goods"])
    await lift(whole.data.stop.id)
    expect(await flags(null, "SERI-1")).toEqual(["serial_sold_before"])
    await lift(data.stop.id)
    expect(await flags(LOT, "SERI-3")).toEqual([])
    const [first, second] = await till.outcomes([sale(null, "SERI-4"), sale(null, "SERI-4")])
    expect(first?.flags ?? []).not.toContain("serial_sold_before")
    expect(second?.flags).toContain("serial_sold_before")
  })

  it("an inspector may hold but not recall, a manager neither; the same order is not placed or lifted twice", async () => {
    expect((await recall({}, office.inspector)).data).toMatchObject({
      code: "recall_needs_agriculture",
      field: "kind",
    })
    expect((await recall({}, office.manager)).data.code).toBe("no_grant")
    const held = await recall({ kind: "hold" }, office.inspector)
    expect(held.status).toBe(201)
    const again = await recall({ kind: "hold" })
    expect([again.status, again.data.code]).toEqual([409, "stop_open"])
    expect((await recall({ lot_id: "lot_khac" })).data).toMatchObject({ code: "not_found", field: "lot_id" })
    expect((await lift(held.data.stop.id, office.inspector)).data.code).toBe("no_grant")
    const lifted = await lift(held.data.stop.id)
    expect(lifted.data.stop).toMatchObject({ lift_reason: "Kiểm nghiệm lại đạt" })
    expect((await lift(held.data.stop.id)).data.code).toBe("stop_lifted")
    const notices = (await stopOf(held.data.stop.id)).data.notices
    expect(notices.map(({ kind }) => kind).sort()).toEqual(["lift", "stop"])
  })
})
