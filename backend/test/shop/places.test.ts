import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Aisle, ProducerPage } from "@ocop/shared/browse"
import { addDays, dayOf } from "@ocop/shared/day"
import { GoodsDetail } from "@ocop/shared/goods-page"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

const GOODS = 60
/** `hang-8` of the shelf: sold, in force, at the sales point. */
const N = 8
const GTIN = "00000000000008"

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = dayOf(Date.now())
  const get = async (path: string) =>
    api.get(path, { headers: { "x-publishable-api-key": SHELF_KEY }, validateStatus: () => true })
  const page = async (n = N) => GoodsDetail.parse((await get(`/store/goods/hang-${n}`)).data)

  beforeAll(() => fillShelf((sql) => knex().raw(sql), GOODS))

  const paper = (id: string, change: object) => ({
    ...{ id, producer_id: "prdr_3", registration_id: null, number: id, entered_by: "test" },
    ...change,
  })

  it("a product page tells the papers in force of the product and of its producer, and none that are the office's own", async () => {
    await knex()("paper").insert([
      paper("vietgap", { kind: "vietgap", registration_id: "reg_8", expires_on: today }),
      paper("haccp", { kind: "haccp", expires_on: null }),
      paper("lapsed", { kind: "organic", expires_on: addDays(today, -1) }),
      paper("older", { kind: "halal", replaced_by: "haccp" }),
      paper("of_other_goods", { kind: "gmp", registration_id: "reg_9" }),
      paper("contract", { kind: "contract" }),
    ])
    expect((await page()).papers.map(({ kind, of, expires_on }) => ({ kind, of, expires_on }))).toEqual([
      { kind: "vietgap", of: "product", expires_on: today },
      { kind: "haccp", of: "producer", expires_on: null },
    ])
  })

  const lot = (number: string, change: object = {}) => ({
    ...{ id: `lot_${number}`, number, variant_id: `variant_${N}`, product_id: `prod_${N}` },
    ...{ registration_id: `reg_${N}`, gtin: GTIN, made_on: addDays(today, -10), quantity_milli: 100_000 },
    ...{ expires_on: addDays(today, 90), unit: "hộp", growing_areas: [], standards: [] },
    ...{ test_reports: "[]", entered_by_type: "test", entered_by: "test", ...change },
  })
  const moved = (number: string, quantity_milli: number, reason = "receive") => ({
    ...{ source_ref: `${reason} ${number}`, line_no: 1, sales_point_id: "sp_shelf", lot: number, reason },
    ...{ variant_id: `variant_${N}`, quantity_milli, occurred_at: new Date(), received_at: new Date() },
  })
  const stop = (id: string, change: object) => ({
    ...{ id, kind: "hold", producer_id: "prdr_3", product_id: `prod_${N}`, registration_id: `reg_${N}` },
    ...{ reason: "Kiểm tra", placed_by: "test", placed_at: new Date(), shop_too: false, ...change },
  })

  it("lots on sale are those the ledger still finds on a shelf: none sold out, expired, held or recalled", async () => {
    const numbers = ["ON_SALE", "TODAY", "OVER", "HELD", "LIFTED", "SOLD_OUT", "NEVER_CAME"]
    await knex()("lot").insert(
      numbers.map((number) =>
        lot(number, { TODAY: { expires_on: today }, OVER: { expires_on: addDays(today, -1) } }[number]),
      ),
    )
    const held = (number: string) => ({ subject: "lot", lot_id: `lot_${number}`, lot_number: number })
    await knex()("stop_order").insert([
      stop("stop_1", held("HELD")),
      stop("stop_2", { ...held("LIFTED"), lifted_at: new Date() }),
    ])
    await withScope(knex(), ALL_ROWS, (trx) =>
      trx("ledger_stock_movement").insert([
        ...numbers.filter((number) => number !== "NEVER_CAME").map((number) => moved(number, 5000)),
        moved("SOLD_OUT", -5000, "count"),
      ]),
    )
    const { lots } = await page()
    expect(lots.map(({ number, places }) => ({ number, places }))).toEqual([
      { number: "TODAY", places: 1 },
      { number: "LIFTED", places: 1 },
      { number: "ON_SALE", places: 1 },
    ])
    await knex()("stop_order").insert(stop("stop_3", { subject: "product", kind: "recall" }))
    expect((await page()).lots).toEqual([])
  })

  const fair = (id: string, days: [from: number, to: number]) => ({
    ...{ id, handle: id, name: `Hội chợ ${id}`, place: "Tam Kỳ", organiser: "Sở Công Thương" },
    ...{ starts_on: addDays(today, days[0]), ends_on: addDays(today, days[1]) },
  })

  it("goods at hand are told by sales point with its hours, and by booth of a fair that runs today", async () => {
    await knex()("sales_point").where({ id: "sp_shelf" }).update({ opening_hours: "07:30–20:30 hằng ngày" })
    await knex()("fair").insert([fair("now", [-1, 0]), fair("over", [-9, -1]), fair("soon", [1, 5])])
    for (const id of ["now", "over", "soon"]) {
      await knex()("stock_location").insert({ id: `sloc_${id}`, name: id })
      await knex()("sales_point").insert({
        ...{ id: `sp_${id}`, code: id, name: `Gian ${id}`, kind: "booth", address: "", province_code: "48" },
        stock_location_id: `sloc_${id}`,
      })
      await knex()("booth").insert({
        id: `booth_${id}`,
        number: "7",
        name: "Gian",
        sales_point_id: `sp_${id}`,
        fair_id: id,
      })
      await knex()("inventory_level").insert({
        ...{ id: `ilev_${id}`, inventory_item_id: `iitem_${N}`, location_id: `sloc_${id}` },
        ...{ stocked_quantity: 12, raw_stocked_quantity: JSON.stringify({ value: "12", precision: 20 }) },
      })
    }
    const { sales_points, fairs } = await page()
    expect(sales_points).toMatchObject([
      { code: "TKY", name: "Điểm bán Tam Kỳ", opening_hours: "07:30–20:30 hằng ngày" },
    ])
    expect(fairs).toEqual([
      {
        ...{ handle: "now", name: "Hội chợ now", place: "Tam Kỳ", ends_on: today },
        booths: [{ number: "7", name: "Gian", stock: 12 }],
      },
    ])
  })

  it("what a page was told once is told anew as soon as it changes", async () => {
    expect(await page()).toMatchObject({ papers: [], lots: [], fairs: [] })
    await knex()("paper").insert(paper("vietgap", { kind: "vietgap", expires_on: null }))
    expect((await page()).papers).toHaveLength(1)
    await knex()("paper").where({ id: "vietgap" }).update({ replaced_by: "other" })
    await withScope(knex(), ALL_ROWS, (trx) => trx("ledger_stock_movement").insert(moved("L1", 5000)))
    await knex()("lot").insert(lot("L1"))
    expect(await page()).toMatchObject({ papers: [], lots: [{ number: "L1", places: 1 }] })
    await knex()("lot")
      .where({ number: "L1" })
      .update({ expires_on: addDays(today, -1) })
    await knex()("sales_point").where({ id: "sp_shelf" }).update({ kind: "booth" })
    expect(await page()).toMatchObject({ lots: [], sales_points: [], fairs: [] })
    await knex()("fair").insert(fair("now", [-1, 0]))
    await knex()("booth").insert({
      ...{ id: "booth_now", number: "7", name: "Gian", sales_point_id: "sp_shelf", fair_id: "now" },
    })
    expect((await page()).fairs).toMatchObject([{ handle: "now", booths: [{ number: "7" }] }])
    await knex()("fair")
      .where({ id: "now" })
      .update({ ends_on: addDays(today, -1) })
    expect((await page()).fairs).toEqual([])
  })

  it("goods of one type by other producers stand together; what is stopped is not among them", async () => {
    const others = [9, 17, 25, 33]
    await knex()("registration")
      .whereIn(
        "id",
        [N, ...others].map((n) => `reg_${n}`),
      )
      .update({ product_set: "honey", product_group: "food", kind: "honey" })
    await knex()("stop_order").insert(
      stop("stop_4", {
        ...{ subject: "product", kind: "recall", shop_too: true, producer_id: "prdr_9" },
        ...{ product_id: "prod_33", registration_id: "reg_33" },
      }),
    )
    const { alike, similar } = await page()
    expect(alike.count).toBe(2)
    expect(alike.items.map(({ handle }) => handle).toSorted()).toEqual(["hang-17", "hang-25"])
    const told = new Set(alike.items.map(({ id }) => id))
    expect(similar.length).toBeGreaterThan(0)
    expect(similar.filter(({ id }) => told.has(id) || id === `prod_${N}`)).toEqual([])
  })

  it("goods tell what one piece costs to the door by its own weight, and nothing where nothing is sent", async () => {
    expect((await page()).delivery).toBeNull()
    await offerDelivery(knex(), { step: 5_000 })
    await knex()("product_variant")
      .where({ id: `variant_${N}` })
      .update({ weight: 2_500 })
    expect((await page()).delivery).toEqual({
      home_province: "48",
      fees: { home: 20_000 + 2 * 5_000, near: 30_000, far: 36_000 },
    })
  })

  const producer = async (handle: string) =>
    ProducerPage.parse((await get(`/store/producers/${handle}`)).data)
  const aisle = async (path: string) => Aisle.parse((await get(`/store/${path}`)).data)

  it("a producer's page tells its certificates in force, its papers, its goods and the fairs it can be met at", async () => {
    await knex()("paper").insert([
      paper("haccp", { kind: "haccp", expires_on: today }),
      paper("lapsed", { kind: "organic", expires_on: addDays(today, -1) }),
      paper("of_goods", { kind: "vietgap", registration_id: "reg_8" }),
    ])
    await knex()("certificate")
      .where({ id: "cert_9" })
      .update({ valid_until: addDays(today, -1) })
    await knex()("fair").insert([fair("now", [-1, 0]), fair("soon", [3, 5]), fair("over", [-9, -1])])
    await knex()("booth").insert({ id: "b1", number: "A1", name: "", producer_id: "prdr_3", fair_id: "now" })
    await knex()("participation").insert([
      { id: "p1", producer_id: "prdr_3", state: "accepted", fair_id: "soon" },
      { id: "p2", producer_id: "prdr_3", state: "accepted", fair_id: "over" },
      { id: "p3", producer_id: "prdr_4", state: "asked", fair_id: "soon" },
    ])
    const page = await producer("chu-the-3")
    expect(page.papers.map(({ kind }) => kind)).toEqual(["haccp"])
    expect(page.fairs.map(({ handle, booths }) => [handle, booths])).toEqual([
      ["now", ["A1"]],
      ["soon", []],
    ])
    expect(page.goods.map(({ handle }) => handle).toSorted()).toEqual([
      "hang-10",
      "hang-11",
      "hang-8",
      "hang-9",
    ])
    const held = page.certificates.map(({ number }) => number)
    expect(held).toContain("8/QĐ-UBND")
    expect(held).not.toContain("9/QĐ-UBND")
    expect((await producer("chu-the-4")).fairs).toEqual([])
    expect((await get("/store/producers/khong-co")).data).toMatchObject({ code: "producer_unknown" })
  })

  it("a group, a set, a commune and an old district count all their goods, and page through those that were chosen", async () => {
    await knex()("producer").where({ commune_name: "Xã Tiên Phước" }).update({ commune_code: "20854" })
    const set = await aisle("sets/honey")
    expect(set.items.every(({ product_set }) => product_set === "honey")).toBe(true)
    expect(set).toMatchObject({ total: set.count, name: "Mật ong, mật khác và nông sản thực phẩm khác" })
    expect(set.neighbours[0]).toMatchObject({ kind: "group", id: "food" })
    const food = await aisle("groups/food")
    expect(food.total).toBe(
      food.neighbours.filter(({ kind }) => kind === "set").reduce((sum, { goods }) => sum + goods, 0),
    )
    const second = await aisle("groups/food?page=2")
    expect(second.items).toHaveLength(Math.min(24, food.total - 24))
    const four = await aisle("groups/food?stars=4&in_stock=true")
    expect(four.items.filter(({ stars, in_stock }) => stars !== 4 || !in_stock)).toEqual([])
    expect(four.total).toBe(food.total)

    const commune = await aisle("communes/20854")
    expect(commune).toMatchObject({ name: "Xã Tiên Phước", province: "Thành phố Đà Nẵng" })
    expect(commune.old_places.map(({ district }) => district)).toContain("Huyện Tiên Phước")
    const district = await aisle("districts/tien-phuoc")
    expect(district).toMatchObject({ name: "Tiên Phước", total: commune.total })
    expect(district.neighbours[0]).toMatchObject({ kind: "commune", id: "20854", goods: commune.total })
  })

  it("a commune without goods has its page; one that does not exist, and what is malformed, is refused", async () => {
    expect(await aisle("communes/20695")).toMatchObject({ total: 0, items: [], lowest_price: null })
    for (const path of ["communes/99999", "sets/khong-co", "groups/honey", "districts/tien"])
      expect([path, (await get(`/store/${path}`)).data]).toMatchObject([path, { code: "aisle_unknown" }])
    expect((await get("/store/sets/honey?page=0")).data).toMatchObject({
      code: "invalid_input",
      field: "page",
    })
  })
})

/** To the door from the shop's own place: a kilogram and each one begun beyond it, home; one price elsewhere. */
async function offerDelivery(knex: Knex, { step }: { step: number }): Promise<void> {
  const flat = (first: number) => ({ first_grams: 5000, first, step_grams: 1000, step: 0 })
  const rates = {
    ...{ source: "test", near: flat(30_000), far: flat(36_000) },
    home: { first_grams: 1000, first: 20_000, step_grams: 1000, step },
  }
  await knex("fulfillment_set").insert({ id: "fuset", name: "Giao", type: "delivery" })
  await knex("location_fulfillment_set").insert({
    ...{ id: "locfs", stock_location_id: "sloc_online", fulfillment_set_id: "fuset" },
  })
  await knex("service_zone").insert({ id: "zone", name: "Việt Nam", fulfillment_set_id: "fuset" })
  await knex("shipping_option_type").insert({ id: "type", label: "Giao", description: "", code: "delivery" })
  await knex("shipping_option").insert({
    ...{ id: "option", name: "Giao tận nhà", price_type: "calculated", service_zone_id: "zone" },
    ...{ provider_id: "ocop_delivery", shipping_option_type_id: "type", data: JSON.stringify({ rates }) },
  })
}
