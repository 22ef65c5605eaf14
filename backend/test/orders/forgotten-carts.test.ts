import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { FORGOTTEN_AFTER_DAYS } from "@ocop/shared/forgotten-cart"
import { forgetCarts } from "../../src/workflows/cart/forget-carts"
import { sweepPayments } from "../../src/workflows/payment/sweep-payments"
import { inApp } from "../app"
import { post, SEPAY_KEY, sepayNotice } from "../bank-notice"
import { Buyer, HOME_FEE } from "../buyer"
import { openShop, type OnlineShop, type ShopGoods } from "../online-shop"
import { placeOrder } from "../shopper"

const DAY_MS = 86_400_000

inApp(
  ({ api, getContainer }) => {
    const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    let shop: OnlineShop
    let buyer: Buyer
    const goods = (): ShopGoods => shop.goods[0] as ShopGoods

    beforeAll(async () => {
      shop = await openShop(getContainer())
      buyer = new Buyer(api.defaults.baseURL, shop)
    })

    const after = (days: number) => forgetCarts(getContainer(), Date.now() + days * DAY_MS)
    const held = (ids: string[]) => knex()("cart").whereIn("id", ids).orderBy("id").pluck<string[]>("id")

    it("a cart nobody touched for sixty days goes with its lines and addresses, those written anew too; an order's stays", async () => {
      const cart = await buyer.cartOf([goods(), 2])
      const anew = {
        first_name: "Hoa",
        city: "Huế",
        country_code: "vn",
        phone: "0905",
      }
      for (const street of ["3 Lê Lợi", "5 Lê Lợi"]) {
        const shipping_address = { ...anew, address_1: street }
        await getContainer().resolve(Modules.CART).updateCarts(cart, { shipping_address })
      }
      const order = await placeOrder(api, shop, [{ goods: goods(), quantity: 1 }])
      const [placed] = await knex()("order_cart").where({ order_id: order }).pluck<string[]>("cart_id")
      expect(await after(FORGOTTEN_AFTER_DAYS - 1)).toEqual({ deleted: 0, cleared: 0, addresses: 0 })
      expect(await after(FORGOTTEN_AFTER_DAYS + 1)).toMatchObject({ deleted: 1, cleared: 0 })
      expect(await held([cart, placed ?? ""])).toEqual([placed])
      expect(await knex()("cart_line_item").where({ cart_id: cart })).toEqual([])
      expect(await knex()("cart_address").where({ city: "Huế" })).toEqual([])
      expect(await after(FORGOTTEN_AFTER_DAYS + 1)).toEqual({ deleted: 0, cleared: 0, addresses: 0 })
    })

    it("touching a line is touching its cart", async () => {
      const cart = await buyer.cartOf([goods(), 1])
      await knex()("cart")
        .where({ id: cart })
        .update({ updated_at: new Date(Date.now() - 90 * DAY_MS) })
      await after(0)
      expect(await held([cart])).toEqual([cart])
      await after(FORGOTTEN_AFTER_DAYS + 1)
      expect(await held([cart])).toEqual([])
    })

    it("a cart that money came for stays as it is; one that only asked for money forgets its shopper, and money that comes late is given back", async () => {
      const sum = goods().price + HOME_FEE
      const waiting = async () => {
        const cart = await buyer.cartOf([goods(), 1])
        expect((await buyer.order(cart, { payment: "vietqr", email: "lan@example.vn" })).status).toBe(200)
        const [code] = await knex()("bank_request").where({ cart_id: cart }).pluck<string[]>("code")
        return { cart, code: code ?? "" }
      }
      const [paid, asked] = [await waiting(), await waiting()]
      const bank = (id: number, amount: number, content: string) =>
        post(api.defaults.baseURL, sepayNotice({ id, amount, content }))
      expect(await bank(1, sum - 1_000, paid.code)).toBe(200)
      const addressesOf = ({ cart }: { cart: string }) =>
        knex()("cart")
          .join("cart_address", "cart_address.id", "cart.shipping_address_id")
          .where("cart.id", cart)
          .pluck<string[]>("phone")

      expect(await after(FORGOTTEN_AFTER_DAYS + 1)).toMatchObject({ deleted: 0, cleared: 0 })
      await sweepPayments(getContainer(), Date.now() + 2 * DAY_MS)
      expect(await after(FORGOTTEN_AFTER_DAYS + 1)).toMatchObject({ deleted: 0, cleared: 1 })
      expect(await after(FORGOTTEN_AFTER_DAYS + 1)).toMatchObject({ deleted: 0, cleared: 0 })
      expect([await addressesOf(paid), await addressesOf(asked)]).toEqual([["0905123456"], []])
      const cleared = await knex()("cart").where({ id: asked.cart }).select("email", "metadata")
      expect(cleared).toEqual([{ email: null, metadata: null }])

      expect(await bank(2, sum, asked.code)).toBe(200)
      await sweepPayments(getContainer(), Date.now() + 3 * DAY_MS)
      const due = await knex()("money_due").where({ cart_id: asked.cart }).pluck("amount")
      expect(due).toEqual([String(sum)])
    })
  },
  { BANK_SEPAY_KEY: SEPAY_KEY },
)
