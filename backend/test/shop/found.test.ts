import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { DemandReport } from "@ocop/shared/footfall"
import type { FeedPage } from "@ocop/shared/goods-feed"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import sharp from "sharp"
import { foldMonths } from "../../src/modules/footfall/fold-months"
import { count, flushCounts } from "../../src/modules/footfall/tally"
import { writeCounts } from "../../src/modules/footfall/write-counts"
import { aProducer, Caller } from "../actors"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { openShop, type OnlineShop, setStock } from "../online-shop"
import { placeOrder } from "../shopper"

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let shop: OnlineShop
  const key = () => ({ "x-publishable-api-key": shop.shop.publishable_key })
  const asked = (more: Record<string, string> = {}) => ({
    headers: { ...key(), ...more },
    validateStatus: () => true,
  })
  const today = dayOf(Date.now())

  beforeAll(async () => {
    shop = await openShop(getContainer())
  })

  describe("what shoppers wanted", () => {
    const report = async (officer: { headers: Record<string, string> }) =>
      (await api.get<DemandReport>(`/office/demand?from=${today}&to=${today}`, officer)).data

    const searched = (subject: string) =>
      writeCounts(knex(), [{ day: today, kind: "search", subject, count: 1 }])

    it("adds views, searches, misses, carts and orders up by day, and shows them to the trade department alone", async () => {
      const [trade, other] = await Promise.all([
        officerHeaders(getContainer(), api, "cong-thuong", [{ role: "trade" }]),
        officerHeaders(getContainer(), api, "kiem-tra", [{ role: "inspector" }]),
      ])
      // What the server still held in memory from before.
      await flushCounts(knex())
      await knex()("footfall").del()
      const seen = {
        views: [
          { handle: "hang-1", count: 3 },
          { handle: "khong-co", count: 9 },
        ],
        searches: [
          { q: "Trà  Xanh", count: 2 },
          { q: "tra xanh", count: 1 },
          { q: "0905 123 456", count: 4 },
        ],
        misses: [{ q: "Sâm Ngọc Linh", count: 1 }],
      }
      expect((await api.post("/store/footfall", seen, asked())).status).toBe(204)
      expect((await api.post("/store/footfall", seen, asked())).status).toBe(204)
      // Who asks the list without the shop may be a program, and is no miss.
      expect((await api.get("/store/goods?q=zzqx%00", asked())).data).toMatchObject({ count: 0 })
      await placeOrder(api, shop, [{ goods: goodsAt(1), quantity: 2 }])
      const cart = await api.post<{ cart: { id: string } }>(
        "/store/carts",
        { region_id: shop.shop.region_id },
        asked(),
      )
      const line = { variant_id: goodsAt(0).variant_id, quantity: 1 }
      await api.post(`/store/carts/${cart.data.cart.id}/line-items`, line, asked())
      await expect
        .poll(async () => (await report(trade)).totals, { timeout: 20_000 })
        .toEqual({ view: 6, search: 6, search_miss: 2, cart: 1, order: 1 })
      expect(await report(trade)).toMatchObject({
        viewed: [{ handle: "hang-1", count: 6 }],
        searched: [{ q: "tra xanh", count: 6 }],
        missed: [{ q: "sam ngoc linh", count: 2 }],
        left: [{ handle: "hang-1", count: 1, bought: 0 }],
      })
      const refused = await api.get(`/office/demand?from=${today}&to=${today}`, {
        ...other,
        validateStatus: () => true,
      })
      expect(refused.status).toBe(403)
    })

    it("says the same in its file, where no search runs as a formula", async () => {
      const trade = await officerHeaders(getContainer(), api, "cong-thuong-2", [{ role: "trade" }])
      await searched("=hyperlink(x)")
      const file = await api.get<string>(`/office/demand/export?from=${today}&to=${today}&format=csv`, trade)
      expect(file.data).toContain("'=hyperlink(x)")
    })

    it("takes counts from the shop's own server and from nobody who came through a proxy", async () => {
      const seen = { views: [{ handle: "hang-1", count: 1 }], searches: [], misses: [] }
      const answer = await api.post("/store/footfall", seen, asked({ "x-forwarded-for": "203.0.113.7" }))
      expect(answer.status).toBe(404)
      const trade = await officerHeaders(getContainer(), api, "cong-thuong-3", [{ role: "trade" }])
      expect((await report(trade)).totals.view).toBe(0)
    })

    it("two servers that count the same add up", async () => {
      const all = Array.from({ length: 20 }, (_, server) => {
        count(knex(), "view", `prod_${server % 3}`, today)
        return flushCounts(knex())
      })
      await Promise.all(all)
      const [row] = await knex()("footfall").sum({ views: "count" })
      expect(Number(row?.views)).toBe(20)
    })
  })

  it("what the database refuses is not counted, and keeps back nothing that was counted with it or after it", async () => {
    await flushCounts(knex())
    await knex()("footfall").del()
    for (const subject of ["prod_1", "a\0b", "c".repeat(201), "prod_2"]) count(knex(), "view", subject, today)
    await flushCounts(knex())
    count(knex(), "view", "prod_1", today)
    await flushCounts(knex())
    expect(await knex()("footfall").orderBy("subject").select("subject", "count")).toEqual([
      { subject: "prod_1", count: 2 },
      { subject: "prod_2", count: 1 },
    ])
  })

  it("days older than thirteen months become one row of their month, and no count is lost or made twice", async () => {
    const search = (day: string, count: number) => ({
      day,
      kind: "search" as const,
      subject: "mật ong",
      count,
    })
    await knex()("footfall").del()
    await writeCounts(knex(), [
      ...[search("2025-09-01", 1), search("2025-09-12", 2), search("2025-09-30", 4)],
      ...[search("2025-10-01", 8), search("2025-10-31", 16)],
    ])
    const held = () => knex()("footfall").orderBy("day").select(knex().raw("day::text"), "count")
    for (const folded of [2, 0]) {
      expect(await foldMonths(knex(), "2026-11-22")).toBe(folded)
      expect(await held()).toEqual([
        { day: "2025-09-01", count: 7 },
        { day: "2025-10-01", count: 8 },
        { day: "2025-10-31", count: 16 },
      ])
    }
    await knex()("footfall").del()
  })

  describe("a product on marketplaces of others", () => {
    it("is entered by the departments, shown on its page while it is live, and counted", async () => {
      const trade = await officerHeaders(getContainer(), api, "san-tmdt", [{ role: "trade" }])
      const id = await registrationOf(0)
      const link = async (body: object) =>
        api.post<{ code?: string; field?: string }>(`/office/registrations/${id}/marketplaces`, body, {
          ...trade,
          validateStatus: () => true,
        })
      const shown = async () => (await api.get<GoodsDetail>("/store/goods/hang-1", asked())).data.marketplaces
      const share = async () =>
        (await api.get<{ marketplace_share: unknown }>("/office/register/counts?by=group", trade)).data
          .marketplace_share
      const url = "https://postmart.vn/san-pham/hang-1"
      expect(
        (await link({ marketplace: "Postmart", url: "https://postmart.vn/cu", state: "live" })).status,
      ).toBe(201)
      expect((await link({ marketplace: "Postmart", url, state: "live" })).status).toBe(201)
      expect(await shown()).toEqual([{ marketplace: "Postmart", url }])
      expect(await share()).toEqual({ part: 1, whole: 1 })
      expect((await link({ marketplace: "Postmart", url, state: "ended" })).status).toBe(201)
      expect(await shown()).toEqual([])
      expect(await share()).toEqual({ part: 0, whole: 1 })
      for (const wrong of ["http://169.254.169.254/", "file:///etc/passwd", "https://localhost/a"]) {
        const { status, data } = await link({ marketplace: "Shopee", url: wrong, state: "live" })
        expect([status, data.code, data.field]).toEqual([400, "url_not_allowed", "url"])
      }
    })
  })

  describe("a photograph of a product", () => {
    it("is sent by the departments and by its own producer, shown in its widths and kept for good", async () => {
      const trade = await officerHeaders(getContainer(), api, "anh-hang", [{ role: "trade" }])
      const photograph = await sharp({
        create: { width: 900, height: 600, channels: 3, background: "#8E4A16" },
      })
        .jpeg()
        .toBuffer()
      const send = async (who: { headers: Record<string, string> }, path: string, bytes: Buffer) => {
        const body = new FormData()
        body.set("file", new Blob([new Uint8Array(bytes)]), "anh.jpg")
        const answer = await fetch(`${api.defaults.baseURL}${path}`, { method: "POST", body, ...who })
        return { status: answer.status, ...((await answer.json()) as { image?: string; code?: string }) }
      }
      const path = `/office/registrations/${await registrationOf(0)}/picture`
      const sent = await send(trade, path, photograph)
      expect(sent.status).toBe(201)
      expect(sent.image).toMatch(/^\/pictures\/[0-9a-f]{32}-900x600\.webp$/)
      const { image } = (await api.get<GoodsDetail>("/store/goods/hang-1", asked())).data
      expect(image).toBe(sent.image)
      const smallest = image.replace("-900x600.webp", "-320.avif").replace("/pictures", "/store/pictures")
      const file = await api.get<Buffer>(smallest, { ...asked(), responseType: "arraybuffer" })
      expect([file.status, file.headers["content-type"], file.headers["cache-control"]]).toEqual([
        ...[200, "image/avif", "public, max-age=31536000, immutable"],
      ])
      expect((await sharp(file.data).metadata()).width).toBe(320)
      expect((await api.get(smallest.replace("-320", "-321"), asked())).status).toBe(404)
      expect(await send(trade, path, Buffer.from("<svg/>"))).toMatchObject({
        status: 415,
        code: "picture_kind",
      })
      await strangersAreRefused(send, photograph)
    })

    const strangersAreRefused = async (
      send: (who: { headers: Record<string, string> }, path: string, bytes: Buffer) => Promise<object>,
      photograph: Buffer,
    ) => {
      const anyone = new Caller(api.defaults.baseURL)
      const stranger = anyone.as((await aProducer(getContainer(), anyone)).token)
      const theirs = `/producer/registrations/${await registrationOf(0)}/picture`
      expect(await send({ headers: stranger.headers }, theirs, photograph)).toMatchObject({ status: 404 })
    }
  })

  const registrationOf = async (index: number): Promise<string> => {
    const { product_id } = goodsAt(index)
    const found = await knex()("registration").where({ product_id }).first<{ id: string }>("id")
    return found.id
  }

  describe("what others are told of the goods", () => {
    const feed = async (query = "") => (await api.get<FeedPage>(`/store/goods-feed${query}`, asked())).data

    it("goes over the shelf in stretches, and says when each page last changed", async () => {
      await changedAt("2026-03-01T03:00:00Z")
      const first = await feed("?limit=2")
      const rest = await feed(`?limit=2&offset=${first.next ?? 0}`)
      expect(rest.next).toBeNull()
      const items = [...first.items, ...rest.items]
      expect(items.map(({ handle }) => handle).sort()).toEqual(["hang-1", "hang-2", "hang-3"])
      expect(items.map(({ handle, changed_at }) => [handle, changed_at]).sort()).toEqual([
        ["hang-1", "2026-03-01T03:00:00.000Z"],
        ["hang-2", "2026-03-01T03:00:00.000Z"],
        ["hang-3", "2026-03-01T03:00:00.000Z"],
      ])
    })

    it("a page of goods whose certificate ran out changed on the day it did", async () => {
      await changedAt("2022-01-01T00:00:00Z")
      const { items } = await feed()
      expect(items.find(({ handle }) => handle === "hang-2")?.changed_at).toBe(
        "2023-01-06T00:00:00.000+07:00",
      )
    })

    it("says what is stopped and what is sold out, and is silent about drinks with alcohol", async () => {
      await knex()("registration")
        .where({ product_id: goodsAt(2).product_id })
        .update({ product_set: "white_spirit" })
      await setStock(getContainer(), shop, goodsAt(0), 0)
      const { items, places } = await feed()
      expect(places).toBe(3)
      expect(items.map(({ handle, availability }) => [handle, availability]).sort()).toEqual([
        ["hang-1", "out_of_stock"],
        ["hang-2", "in_stock"],
      ])
    })
  })

  const changedAt = async (instant: string) => {
    for (const table of ["product", "product_variant", "price", "producer", "registration", "certificate"])
      await knex()(table).update({ updated_at: new Date(instant) })
  }

  const goodsAt = (index: number) => {
    const goods = shop.goods[index]
    if (!goods) throw new Error("no such goods")
    return goods
  }
})
