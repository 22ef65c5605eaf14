import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { FairCalendar, FairPage } from "@ocop/shared/fair-page"
import { PointList, PointPage } from "@ocop/shared/point-finder"
import { PublicFigures } from "@ocop/shared/public-figures"
import { type FairFacts, writeFair } from "../../bench/fair-facts"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

const GOODS = 60

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(Date.now())
  const get = (path: string) =>
    api.get(path, { headers: { "x-publishable-api-key": SHELF_KEY }, validateStatus: () => true })
  const points = async (query = "") => PointList.parse((await get(`/store/sales-points?${query}`)).data)
  const codes = ({ items }: PointList) => items.map(({ code }) => code)

  /** `TKY` comes with the shelf and holds goods; the others stand in districts of their own, and two are no place to walk into. */
  beforeAll(async () => {
    await fillShelf((sql) => knex().raw(sql), GOODS)
    const place = { kind: "point", province_code: "48" }
    await knex()("sales_point")
      .where({ code: "TKY" })
      .update({
        ...{ commune_code: "20341", commune_name: "Phường Tam Kỳ", old_district: "Thành phố Tam Kỳ" },
        ...{ latitude: 15.5736, longitude: 108.474, opening_hours: "24/7" },
      })
    await knex()("sales_point").insert([
      {
        ...{ ...place, id: "sp_tph", code: "TPH", name: "Điểm bán Tiên Phước", address: "Chợ Tiên Kỳ" },
        ...{ commune_code: "20854", commune_name: "Xã Tiên Phước", old_district: "Huyện Tiên Phước" },
        ...{ latitude: 15.4889, longitude: 108.308, opening_hours: "gọi trước" },
      },
      {
        ...{ ...place, id: "sp_han", code: "HAN", name: "Điểm bán Hội An", address: "Chợ đêm" },
        ...{ commune_code: "20410", commune_name: "Phường Hội An", old_district: "Thành phố Hội An" },
        ...{ latitude: 15.8794, longitude: 108.335, opening_hours: "24/7" },
      },
      { ...place, id: "sp_online", code: "ONLINE", name: "Kho trực tuyến", address: "Kho" },
      { ...place, id: "sp_stall", code: "G1", name: "Gian 1", address: "Chợ", kind: "booth" },
    ])
  })

  it("a shopper finds the standing sales points, each with what the shop's list finds there", async () => {
    const all = await points()
    expect(codes(all).sort()).toEqual(["HAN", "TKY", "TPH"])
    const held = all.items.find(({ code }) => code === "TKY")?.goods
    const { data } = await get("/store/goods?point=TKY&limit=1")
    expect(held).toBe((data as { count: number }).count)
    expect(held).toBeGreaterThan(0)
    expect(all.items.find(({ code }) => code === "HAN")?.goods).toBe(0)
  })

  it("QĐ 19/2025: an old commune or district, with or without accents, finds the points of today", async () => {
    expect(codes(await points("q=tien+phuoc"))).toEqual(["TPH"])
    expect(codes(await points("q=Huy%E1%BB%87n+Ti%C3%AAn+Ph%C6%B0%E1%BB%9Bc"))).toEqual(["TPH"])
    const found = await points(`q=${encodeURIComponent("Tiên Mỹ")}`)
    expect(codes(found)).toEqual(["TPH"])
    expect(found.through).toContainEqual({ old: "Xã Tiên Mỹ, Huyện Tiên Phước", now: "Xã Tiên Phước" })
    expect(found.others.map(({ code }) => code).sort()).toEqual(["HAN", "TKY"])
    expect(codes(await points("q=ha+giang"))).toEqual([])
  })

  it("from a commune or an old district the nearest point comes first, with its distance as the crow flies", async () => {
    const old = await points(`near=${encodeURIComponent("Huyện Tiên Phước")}`)
    expect(old.items.map(({ code, distance_m }) => [code, Math.round((distance_m ?? -1) / 1000)])).toEqual([
      ["TPH", 0],
      ["TKY", 20],
      ["HAN", 44],
    ])
    expect(old.near).toEqual({ key: "Huyện Tiên Phước", name: "Huyện Tiên Phước", old: true })
    // 20875: Lãnh Ngọc, made of communes of Tiên Phước, without a point of its own.
    const lanh_ngoc = old.choices.find(({ name }) => name === "Xã Lãnh Ngọc")
    expect(codes(await points(`near=${lanh_ngoc?.key}`))[0]).toBe("TPH")
    const nowhere = await get("/store/sales-points?near=99999")
    expect([nowhere.status, nowhere.data]).toMatchObject([
      400,
      { code: "place_without_points", field: "near" },
    ])
  })

  it("who asks for what is open now gets only points whose written hours say so", async () => {
    expect(codes(await points("open=true")).sort()).toEqual(["HAN", "TKY"])
  })

  it("a point's page names its nearest neighbours; a booth, the online store room and a stranger have none", async () => {
    const page = PointPage.parse((await get("/store/sales-points/TKY")).data)
    expect(page.neighbours.map(({ code }) => code)).toEqual(["TPH", "HAN"])
    for (const code of ["G1", "ONLINE", "Z9", "%00"])
      expect([code, (await get(`/store/sales-points/${code}`)).status]).toEqual([code, 404])
  })

  it("what was never asked for is refused with its field, and no place told tells of money, banks or staff", async () => {
    for (const [path, field] of [
      ["/store/sales-points?latitude=15.5", "latitude"],
      [`/store/sales-points?q=${"a".repeat(101)}`, "q"],
      ["/store/fairs?limit=1", "limit"],
      ["/store/figures?format=pdf", "format"],
    ] as const) {
      const { status, data } = await get(path)
      expect([path, status, (data as { field: string }).field]).toEqual([path, 400, field])
    }
    const said = JSON.stringify((await get("/store/sales-points")).data)
    expect(said).not.toMatch(/bank|stock_location|commission|sp_tph/)
  })

  const facts = (fair_id: string, first_day: string): FairFacts => ({
    ...{ fair_id, booths: 4, producers: 4, products: 8, sales: 120, first_day, days: 3 },
  })

  it("the calendar tells fairs that run, that come and that are over", async () => {
    const days = [addDays(today, -40), addDays(today, -1), addDays(today, 20)]
    await knex()("fair").insert(
      days.map((starts_on, index) => ({
        ...{ id: `fair_${index}`, handle: `cho-${index}`, name: `Chợ ${index}`, place: "Tam Kỳ" },
        ...{ organiser: "Sở Công Thương", starts_on, ends_on: addDays(starts_on, 2) },
      })),
    )
    const { items } = FairCalendar.parse((await get("/store/fairs")).data)
    expect(items.map(({ handle, state }) => [handle, state])).toEqual([
      ["cho-2", "upcoming"],
      ["cho-1", "running"],
      ["cho-0", "finished"],
    ])
    const coming = FairPage.parse((await get("/store/fairs/cho-2")).data)
    expect(coming).toMatchObject({ receipts: 0, booth_list: [], makers: [] })
    expect((await get("/store/fairs/khong-co")).status).toBe(404)
  })

  it("a fair that is over tells what was sold at which booth and how many receipts, never money", async () => {
    await writeFair(knex(), facts("fair_p", addDays(today, -30)))
    const answer = await get("/store/fairs/fair_p")
    const page = FairPage.parse(answer.data)
    const counted = await withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale").where({ fair_id: "fair_p", kind: "sale" }).count<{ count: string }[]>(),
    )
    expect(page.receipts).toBe(Number(counted[0]?.count))
    expect(page.booth_list.map(({ number }) => number)).toEqual(["1", "2", "3", "4"])
    expect(page.booth_list.reduce((sum, { receipts }) => sum + (receipts ?? 0), 0)).toBe(page.receipts)
    expect(page.booth_list.every(({ goods }) => goods.length > 0)).toBe(true)
    expect(page.coverage.devices_expected).toBe(4)
    expect(JSON.stringify(answer.data)).not.toMatch(/revenue|amount|price|total/)
  })

  it("S43: a fair of a few receipts keeps them to itself", async () => {
    await writeFair(knex(), { ...facts("fair_f", addDays(today, -30)), sales: 4 })
    const page = FairPage.parse((await get("/store/fairs/fair_f")).data)
    expect(page.receipts).toBeNull()
    expect(page.booth_list.map(({ receipts }) => receipts)).toEqual([null, null, null, null])
  })

  it("ĐN-1: the public figures are the register's and the ledger's own, told with their coverage, as JSON and as CSV", async () => {
    await writeFair(knex(), facts("fair_n", addDays(today, -2)))
    const answer = await get("/store/figures")
    const figures = PublicFigures.parse(answer.data)
    const recognised =
      await knex()("certificate").countDistinct<{ count: string }[]>("registration_id as count")
    expect(figures.products.ever).toBe(Number(recognised[0]?.count))
    expect(figures.products.in_force).toBeLessThan(figures.products.ever)
    for (const by of ["by_stars", "by_group"] as const)
      expect([by, figures.products[by].reduce((sum, { in_force }) => sum + in_force, 0)]).toEqual([
        by,
        figures.products.in_force,
      ])
    expect(figures.sales_points).toMatchObject({ count: 3, districts_with: 3 })
    expect(figures.fairs).toEqual({ held: 0, running: 1, upcoming: 0 })
    const [sold] = await withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_sale_line").select<{ receipts: number; pieces: number }[]>(
        trx.raw(
          "count(distinct sale_id) filter (where kind = 'sale')::int as receipts, (sum(quantity_milli) / 1000)::float8 as pieces",
        ),
      ),
    )
    const { total, by_place, coverage } = figures.sold
    expect(total).toEqual({ key: "total", receipts: sold?.receipts, pieces: Math.round(sold?.pieces ?? 0) })
    expect(by_place.map(({ key, receipts }) => [key, receipts])).toEqual([
      ["point", 0],
      ["fair", sold?.receipts],
      ["online", 0],
    ])
    expect(coverage.devices_expected).toBe(4)
    expect(JSON.stringify(answer.data)).not.toMatch(/revenue|amount|₫/)
    const csv = await get("/store/figures?format=csv")
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8")
    expect(String(csv.data)).toContain(`Đã bán theo nơi bán,Tại hội chợ,Phiếu bán,${sold?.receipts}\r\n`)
    expect((await get("/store/figures")).data).toEqual(answer.data)
  })
})
