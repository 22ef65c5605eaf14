import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CheckoutTrouble } from "@ocop/shared/checkout"
import type { DeliveryOffer } from "@ocop/shared/delivery"
import { CASH } from "../../src/read/payments/providers"
import { isOrderKey } from "../../src/workflows/order/order-key"
import { inApp } from "../app"
import { Buyer, DOOR, HOME_FEE } from "../buyer"
import { OPENING, openShop, type OnlineShop, setStock, type ShopGoods } from "../online-shop"

const INVOICE = { name: "Công ty Hoa", tax_code: "0100109106", address: "1 Lê Lợi", email: "ke@toan.vn" }

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let shop: OnlineShop
  let buyer: Buyer

  beforeAll(async () => {
    shop = await openShop(getContainer())
    buyer = new Buyer(api.defaults.baseURL, shop)
  })

  const goods = (index: number) => shop.goods[index] as ShopGoods
  const orders = async () =>
    await knex()<{ id: string; metadata: unknown }>("order").whereNull("deleted_at").select("id", "metadata")
  const troubleOf = (data: Record<string, unknown>) => data.details as CheckoutTrouble
  const reserved = async () => (await knex()("reservation_item").whereNull("deleted_at")).length

  describe("one call turns a cart into an order", () => {
    it("with address, note and invoice, its fee and its key; the same cart again is the same order", async () => {
      const cart = await buyer.cartOf([goods(0), 1])
      const asked = { note: "Gọi trước\n<b>🎁</b>", invoice: INVOICE, email: "lan@example.vn" }
      const { status, data } = await buyer.order(cart, asked)
      expect([status, data.status]).toEqual([200, "placed"])
      expect(isOrderKey(String(data.order_id), String(data.order_key))).toBe(true)
      const order = await getContainer()
        .resolve(Modules.ORDER)
        .retrieveOrder(String(data.order_id), {
          select: ["id", "total", "email", "metadata"],
          relations: ["shipping_address", "shipping_methods"],
        })
      expect(order).toMatchObject({
        email: "lan@example.vn",
        metadata: { note: "Gọi trước\n<b>🎁</b>", invoice: INVOICE, deliver: { kind: "door" } },
        shipping_address: { first_name: "Nguyễn Thị Lan", city: "Phường Tam Kỳ", province: "Đà Nẵng" },
        shipping_methods: [{ name: "Giao tận nhà" }],
      })
      expect(Number(order.total)).toBe(goods(0).price + HOME_FEE)
      const again = await buyer.order(cart, { ...asked, name: "Người khác", total: 1 })
      expect([again.status, again.data]).toEqual([200, data])
      expect(await orders()).toHaveLength(1)
    })

    it("collected at a sales point it costs no carriage and goes to the point's address", async () => {
      const cart = await buyer.cartOf([goods(1), 2])
      const deliver = { kind: "collect", sales_point: shop.point.code }
      const { data } = await buyer.order(cart, { deliver, total: goods(1).price * 2 })
      const order = await getContainer()
        .resolve(Modules.ORDER)
        .retrieveOrder(String(data.order_id), { relations: ["shipping_address"] })
      expect(order.shipping_address).toMatchObject({ company: "Điểm bán Tam Kỳ", city: "Phường Tam Kỳ" })
      expect(order.metadata).toMatchObject({ deliver })
      for (const sales_point of ["ONLINE", "NOWHERE"]) {
        const wrong = await buyer.cartOf([goods(1), 1])
        const { code } = await buyer.order(wrong, { deliver: { kind: "collect", sales_point } })
        expect(code).toBe("sales_point_unknown")
      }
    })

    it("what carriage costs is told before anybody says where to, and is what Medusa's cart then holds", async () => {
      await getContainer()
        .resolve(Modules.PRODUCT)
        .updateProductVariants(goods(0).variant_id, { weight: 1200 })
      const cart = await buyer.cartOf([goods(0), 2])
      const offer = (await buyer.at.get(`/store/carts/${cart}/delivery`)).data as unknown as DeliveryOffer
      expect(offer).toMatchObject({ grams: 2400, home_province: "48", of_age: false })
      expect(offer.points.map(({ code }) => code)).toEqual(["TKY"])
      const far = { ...DOOR, province_code: "01", commune_code: "00004" }
      const total = goods(0).price * 2 + offer.fees.far
      const { data } = await buyer.order(cart, { deliver: far, total })
      expect(data.status).toBe("placed")
      expect(offer.fees.far).toBeGreaterThan(offer.fees.home)
    })
  })

  describe("nobody is charged what she did not see", () => {
    it("another price since: the new sum and each line that changed, and with it the order stands", async () => {
      const cart = await buyer.cartOf([goods(0), 1], [goods(1), 1])
      const { data: [priced] = [] } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product_variant",
          fields: ["price_set.prices.id"],
          filters: { id: goods(0).variant_id },
        })
      const price_id = (priced as { price_set: { prices: { id: string }[] } }).price_set.prices[0]?.id
      await knex()("price")
        .where({ id: price_id })
        .update({ amount: 65_000, raw_amount: { value: "65000", precision: 20 } })
      const total = goods(0).price + goods(1).price + HOME_FEE
      const stale = await buyer.order(cart, { total })
      expect([stale.status, stale.code]).toEqual([409, "total_changed"])
      expect(troubleOf(stale.data)).toMatchObject({
        ...{ total: total + 15_000, fee: HOME_FEE },
        lines: [{ title: "Hàng 1", was: 50_000, now: 65_000 }],
      })
      expect(await orders()).toHaveLength(0)
      const right = await buyer.order(cart, { total: total + 15_000 })
      expect(right.data.status).toBe("placed")
    })

    it("an amount, a price or a customer from the browser is refused and changes nothing", async () => {
      const cart = await buyer.cartOf([goods(0), 1])
      for (const field of ["unit_price", "amount", "customer_id", "items", "shipping_total", "metadata"]) {
        const { status, code, data } = await buyer.order(cart, { [field]: 1 })
        expect([status, code, data.field]).toEqual([400, "unknown_field", field])
      }
      expect(await orders()).toHaveLength(0)
    })

    it("Medusa's own cart routes take no metadata, prices or address beyond their words either", async () => {
      const cart = await buyer.cartOf([goods(0), 1])
      const line = { variant_id: goods(0).variant_id, quantity: 1 }
      const keys = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`k${index}`, "x"]))
      const tries: [string, object, string][] = [
        [`/store/carts/${cart}`, { metadata: keys }, "metadata"],
        [`/store/carts/${cart}`, { customer_id: "cus_1" }, "customer_id"],
        [`/store/carts/${cart}`, { shipping_address: { metadata: { province_code: "48" } } }, "metadata"],
        [`/store/carts/${cart}/line-items`, { ...line, metadata: {} }, "metadata"],
        [`/store/carts/${cart}/line-items`, { ...line, unit_price: 1 }, "unit_price"],
        ["/store/carts", { region_id: shop.shop.region_id, items: [{ ...line, total: 1 }] }, "total"],
      ]
      for (const [path, body, field] of tries) {
        const { status, code, data } = await buyer.at.post(path, body)
        expect([path, status, code]).toEqual([path, 400, "unknown_field"])
        expect(String(data.field)).toContain(field)
      }
    })
  })

  describe("a cart that cannot become an order says why", () => {
    const refused = async (cart: string, change: object = {}) => {
      const { status, code, data } = await buyer.order(cart, change)
      expect(await orders()).toHaveLength(0)
      return { status, code, lines: troubleOf(data)?.lines, words: String(data.message_vi) }
    }

    it("goods withdrawn, sold out or too few are named, with what is left", async () => {
      const cart = await buyer.cartOf([goods(0), 3], [goods(1), 1])
      await setStock(getContainer(), shop, goods(0), 2)
      expect(await refused(cart)).toMatchObject({
        ...{ status: 409, code: "stock_gone", words: expect.stringContaining("Hàng 1 (2)") as string },
        lines: [{ title: "Hàng 1", left: 2 }],
      })
      await getContainer()
        .resolve(Modules.PRODUCT)
        .updateProducts(goods(1).product_id, { status: ProductStatus.DRAFT })
      expect(await refused(cart)).toMatchObject({ code: "goods_gone", lines: [{ title: "Hàng 2" }] })
    })

    it("an unknown, empty or foreign cart, commune or way to pay", async () => {
      expect(await refused("cart_01NOBODYS")).toMatchObject({ status: 404, code: "cart_not_found" })
      expect(await refused(await buyer.cartOf())).toMatchObject({ code: "cart_empty" })
      const cart = await buyer.cartOf([goods(0), 1])
      const deliver = { ...DOOR, province_code: "01" }
      expect(await refused(cart, { deliver })).toMatchObject({ status: 400, code: "commune_unknown" })
      expect(await refused(cart, { payment: "card" })).toMatchObject({ code: "payment_not_offered" })
      await knex()("cart").where({ id: cart }).update({ currency_code: "usd" })
      expect(await refused(cart)).toMatchObject({ code: "cart_of_another_region" })
    })

    it("alcohol: never for cash on delivery, and only for who says to be of age, by whatever route", async () => {
      await knex()("registration")
        .where({ product_id: goods(0).product_id })
        .update({ product_set: "white_spirit" })
      const cart = await buyer.cartOf([goods(0), 1])
      expect((await buyer.at.get(`/store/carts/${cart}/delivery`)).data.of_age).toBe(true)
      expect(await refused(cart, { of_age: true })).toMatchObject({ code: "cod_not_for_alcohol" })
      expect(await refused(cart, { payment: "vietqr" })).toMatchObject({ code: "age_not_confirmed" })
      const container = getContainer()
      const { result } = await createPaymentCollectionForCartWorkflow(container).run({
        input: { cart_id: cart },
      })
      const session = { payment_collection_id: result.id, provider_id: CASH }
      await createPaymentSessionsWorkflow(container).run({ input: session })
      const completed = completeCartWorkflow(container).run({ input: { id: cart } })
      await expect(completed).rejects.toMatchObject({ code: "age_not_confirmed" })
    })

    it("more pieces or lines than an order takes are refused at the cart already", async () => {
      const cart = await buyer.cartOf([goods(0), 1])
      const many = { variant_id: goods(0).variant_id, quantity: 500 }
      expect((await buyer.at.post(`/store/carts/${cart}/line-items`, many)).code).toBe("cart_pieces_most")
      const lines = Array.from({ length: 10_000 }, () => ({ ...many, quantity: 1 }))
      const { status } = await buyer.at.post("/store/carts", { region_id: shop.shop.region_id, items: lines })
      expect([400, 413]).toContain(status)
    })

    it("a cart that waits keeps nothing from anybody: no reservation before an order", async () => {
      const carts = await Promise.all(Array.from({ length: 2 }, () => buyer.cartOf([goods(0), OPENING])))
      for (const cart of carts) await refused(cart, { total: 1 })
      for (const cart of carts) {
        const { data } = await buyer.at.get(`/store/carts/${cart}/delivery`)
        const total = goods(0).price * OPENING + (data as unknown as DeliveryOffer).fees.home
        const asked = { payment: "vietqr", total }
        const first = await buyer.order(cart, asked)
        expect([first.status, first.data]).toEqual([200, { status: "pay", cart_id: cart }])
        expect((await buyer.order(cart, asked)).data).toEqual(first.data)
      }
      const sessions = await knex()("payment_session").whereNull("deleted_at")
      expect([sessions.length, await reserved()]).toEqual([carts.length, 0])
    })
  })
})
