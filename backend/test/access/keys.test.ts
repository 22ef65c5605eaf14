import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { aPublishableKey, Caller } from "../actors"
import { inApp } from "../app"
import { queriesOf } from "../queries-of"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

const HEADER = "x-publishable-api-key"
const GOODS = 20

inApp(({ api, getContainer }) => {
  let shop: Caller
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const goods = async (caller = shop) => {
    const { status, code, data } = await caller.get("/store/goods?limit=1")
    return { status, code, count: data.count }
  }
  const key = (change: Record<string, unknown>) =>
    knex()("api_key").where({ token: SHELF_KEY }).update(change)

  beforeAll(async () => {
    shop = new Caller(api.defaults.baseURL, { [HEADER]: SHELF_KEY })
    await fillShelf((sql) => knex().raw(sql), GOODS)
  })

  it("a list or a page of goods that did not change asks the database once", async () => {
    for (const path of ["/store/goods?limit=24", "/store/goods/hang-4"]) {
      expect((await shop.get(path)).status).toBe(200)
      const asked = await queriesOf(knex(), path, async () => {
        expect((await shop.get(path)).status).toBe(200)
      })
      expect(asked).toBe(1)
    }
  })

  it("a key that is wrong, or is none, opens nothing", async () => {
    const refused = { status: 400, code: "publishable_key_required" }
    expect(await goods(new Caller(shop.base))).toMatchObject(refused)
    for (const key of ["", "pk_nobodys", `${SHELF_KEY}x`])
      expect(await goods(new Caller(shop.base, { [HEADER]: key }))).toMatchObject(refused)
  })

  it("a key made while the shop is open opens its channel from the next request on, and no other", async () => {
    const token = await aPublishableKey(getContainer())
    const fresh = new Caller(shop.base, { [HEADER]: token })
    expect(await goods(fresh)).toMatchObject({ code: "publishable_key_required" })
    const [made] = await getContainer().resolve(Modules.API_KEY).listApiKeys({ token })
    const link = { publishable_key_id: made?.id, sales_channel_id: "sc_shelf", id: "pksc_fresh" }
    await knex()("publishable_api_key_sales_channel").insert(link)
    expect(await goods(fresh)).toMatchObject({ status: 200, count: GOODS })
    await knex()("publishable_api_key_sales_channel")
      .where({ id: link.id })
      .update({ deleted_at: new Date() })
    expect(await goods(fresh)).toMatchObject({ code: "publishable_key_required" })
    expect((await goods()).status).toBe(200)
  })

  it("a revoked key is refused from the next request on, and one revoked as of later from then on", async () => {
    await key({ revoked_at: new Date() })
    expect(await goods()).toMatchObject({ status: 400, code: "publishable_key_required" })
    await key({ revoked_at: null })
    expect((await goods()).status).toBe(200)
    await key({ revoked_at: new Date(Date.now() + 1500) })
    expect((await goods()).status).toBe(200)
    await expect.poll(async () => (await goods()).code, { timeout: 10_000 }).toBe("publishable_key_required")
    await key({ revoked_at: null })
  })

  it("a key is looked at anew for writing too", async () => {
    const carts = () => shop.post("/store/carts", {})
    expect((await carts()).status).toBe(200)
    await key({ revoked_at: new Date() })
    expect((await carts()).code).toBe("publishable_key_required")
    await key({ revoked_at: null })
    expect((await carts()).status).toBe(200)
  })
})
