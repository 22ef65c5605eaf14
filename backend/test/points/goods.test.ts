import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { GoodsList } from "@ocop/shared/goods"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { inApp } from "../app"
import { differences, REQUESTS, type Shop } from "../shelf-against-stock"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

const GOODS = 300

inApp(
  ({ api, getContainer }) => {
    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const headers = { "x-publishable-api-key": SHELF_KEY }
    const shop: Shop = async (path) => {
      const answer = await api.get(path, { headers, validateStatus: () => true })
      return { status: answer.status, body: answer.data }
    }
    const list = async (query: string) => (await shop(`/store/goods?${query}`)).body as GoodsList
    const detail = async (handle: string) => (await shop(`/store/goods/${handle}`)).body as GoodsDetail

    beforeAll(() => fillShelf((sql) => knex().raw(sql), GOODS))

    it("the shelf answers as stock does while prices, stock, goods and certificates change", async () => {
      let changes = 0
      const change = async (number: number) => {
        if (number % 5 !== 0) return
        await changeSomething(getContainer(), knex(), number)
        changes += 1
      }
      expect(await differences(shop, REQUESTS.quick, GOODS, change)).toEqual([])
      expect(changes).toBe(REQUESTS.quick / 5)
    }, 180_000)

    it("a sale price holds from the moment its price list begins until it is taken away", async () => {
      const pricing = getContainer().resolve(Modules.PRICING)
      const { price } = await detail("hang-2")
      const [sale] = await pricing.createPriceLists([
        {
          title: "Tết",
          description: "",
          status: "active",
          starts_at: new Date(Date.now() + 1500).toISOString(),
          prices: [{ amount: 500, currency_code: "vnd", price_set_id: "pset_2" }],
        },
      ])
      await expect.poll(async () => (await detail("hang-2")).price, { timeout: 30_000 }).toBe(500)
      await pricing.deletePriceLists([sale?.id ?? ""])
      expect((await detail("hang-2")).price).toBe(price)
    })

    it("stars are those of a certificate in force today; expired, revoked and missing ones show none", async () => {
      await knex()("certificate").where({ id: "cert_1" }).update({ valid_until: "2026-01-01" })
      await knex()("certificate").where({ id: "cert_2" }).update({ revoked_on: "2026-01-01" })
      await knex()("certificate").where({ id: "cert_3" }).delete()
      const shown = async (handle: string) => {
        const { stars, state, certificate } = await detail(handle)
        return { stars, state, number: certificate?.number ?? null }
      }
      expect(await shown("hang-1")).toEqual({ stars: null, state: "expired", number: null })
      expect(await shown("hang-2")).toEqual({ stars: null, state: "revoked", number: null })
      expect(await shown("hang-3")).toEqual({ stars: null, state: "none", number: null })
      expect(await shown("hang-4")).toEqual({ stars: 4, state: "valid", number: "4/QĐ-UBND" })
      const starred = (await list("stars=3,4,5&limit=100")).items
      expect(starred.filter(({ stars }) => stars === null)).toEqual([])
      expect(starred.map(({ handle }) => handle)).not.toContain("hang-1")
    })

    it("a list searches without accents, counts what a choice would show, pages without gaps, and names what it refuses", async () => {
      await searches()
      await counts()
      await pages()
      await refuses()
    })

    const searches = async () => {
      await knex()("product").where({ id: "prod_5" }).update({ title: "Nước mắm Cửa Khe Đặc biệt" })
      for (const q of [
        "nuoc mam cua khe",
        "NƯỚC MẮM CỬA KHE",
        "Nước mắm cửa khe".normalize("NFD"),
        "khe mam dac",
      ]) {
        expect((await list(`q=${encodeURIComponent(q)}`)).items.map(({ id }) => id)).toEqual(["prod_5"])
      }
      const { name } = (await detail("hang-9")).producer
      const found = await list(`q=${encodeURIComponent(name)}&limit=100`)
      expect(found.items.map(({ handle }) => handle)).toContain("hang-9")
      expect((await list("q=khong-co-gi-nhu-the")).count).toBe(0)
    }

    const counts = async () => {
      const { facets } = await list("group=food&stars=4")
      for (const [stars, count] of Object.entries(facets.stars))
        expect((await list(`group=food&stars=${stars}`)).count).toBe(count)
      for (const [group, count] of Object.entries(facets.groups))
        expect((await list(`group=${group}&stars=4`)).count).toBe(count)
      for (const [district, count] of Object.entries(facets.districts))
        expect((await list(`group=food&stars=4&district=${encodeURIComponent(district)}`)).count).toBe(count)
    }

    const pages = async () => {
      const items: GoodsList["items"] = []
      for (let offset = 0; offset < GOODS; offset += 100)
        items.push(...(await list(`sort=price&limit=100&offset=${offset}`)).items)
      const { count } = await list("limit=1")
      expect(new Set(items.map(({ id }) => id)).size).toBe(count)
      expect(items.map(({ price }) => price)).toEqual(items.map(({ price }) => price).sort((a, b) => a - b))
    }

    it("a price or stock changed by plain SQL is in the next answer", async () => {
      expect((await detail("hang-4")).in_stock).toBe(true)
      await knex()("inventory_level")
        .where({ id: "ilev_online4" })
        .update({ stocked_quantity: 0, reserved_quantity: 0 })
      await knex()("price")
        .where({ id: "price_4" })
        .update({ amount: 123_000, raw_amount: { value: "123000", precision: 20 } })
      expect(await detail("hang-4")).toMatchObject({ in_stock: false, available: 0, price: 123_000 })
    })

    const refuses = async () => {
      const { status, body } = await shop("/store/goods?sort=cheap")
      expect(status).toBe(400)
      expect(body).toMatchObject({ code: "invalid_input", field: "sort" })
      expect((await shop("/store/goods/khong-co")).status).toBe(404)
    }
  },
  { MEASURE_STOCK: "1" },
)

type Container = Parameters<typeof inApp>[0] extends (context: infer Context) => void
  ? Context extends { getContainer: () => infer Found }
    ? Found
    : never
  : never

async function changeSomething(container: Container, knex: Knex, number: number): Promise<void> {
  const n = 1 + ((number * 37) % GOODS)
  switch ((number / 5) % 6) {
    case 0:
      await container.resolve(Modules.PRICING).updatePriceSets(`pset_${n}`, {
        prices: [{ id: `price_${n}`, amount: 1000 * number, currency_code: "vnd" }],
      })
      return
    case 1:
      await container
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels([
          { inventory_item_id: `iitem_${n}`, location_id: "sloc_online", stocked_quantity: number % 7 },
        ])
      return
    case 2:
      await container
        .resolve(Modules.PRODUCT)
        .updateProducts(`prod_${n}`, { title: `Đổi tên ${n}`, status: "published" })
      return
    case 3:
      await container
        .resolve(Modules.INVENTORY)
        .createReservationItems([
          { inventory_item_id: `iitem_${n}`, location_id: "sloc_online", quantity: 1, allow_backorder: true },
        ])
      return
    case 4:
      await container.resolve(Modules.PRODUCT).softDeleteProducts([`prod_${n}`])
      return
    default:
      await knex("product_sales_channel")
        .where({ product_id: `prod_${n}` })
        .update({ deleted_at: knex.fn.now() })
  }
}
