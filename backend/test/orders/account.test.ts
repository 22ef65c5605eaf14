import { orderKey } from "../../src/workflows/order/order-key"
import { aCustomer, Caller } from "../actors"
import { inApp } from "../app"
import { Buyer } from "../buyer"
import { type OnlineShop, openShop, type ShopGoods } from "../online-shop"
import { placeOrder } from "../shopper"

const GUESSER = { "x-forwarded-for": "203.0.113.70" }

/** What a shopper who signed up has. */
inApp(({ api, getContainer }) => {
  let shop: OnlineShop
  let anyone: Caller
  let buyer: Buyer
  const goods = () => shop.goods[0] as ShopGoods

  beforeAll(async () => {
    shop = await openShop(getContainer())
    buyer = new Buyer(api.defaults.baseURL, shop)
    anyone = buyer.at
  })

  it("holds the orders that were added by their key, and opens them without it", async () => {
    const owner = await aCustomer(getContainer(), anyone)
    const signed = anyone.as(owner.token)
    const id = await placeOrder(api, shop, [{ goods: goods(), quantity: 2 }])
    expect((await signed.get("/store/account/orders")).data).toEqual({ orders: [] })
    expect((await signed.post("/store/account/orders", { id, key: "x".repeat(24) })).code).toBe("not_found")
    expect((await signed.post("/store/account/orders", { id, key: orderKey(id) })).status).toBe(200)
    expect((await signed.get("/store/account/orders")).data).toMatchObject({
      orders: [{ id, state: "placed", goods: [{ title: "Hàng 1", quantity: 2 }] }],
    })
    expect((await signed.get(`/store/order-tracking/${id}`)).data).toMatchObject({ id, owned: true })
    expect((await signed.get(`/store/orders/${id}`)).status).toBe(200)
    const thief = anyone.as((await aCustomer(getContainer(), anyone)).token)
    const taken = await thief.post("/store/account/orders", { id, key: orderKey(id) })
    expect([taken.status, taken.code]).toEqual([409, "order_owned"])
  })

  it("takes the cart of its shopper along, to whatever device she signs in on", async () => {
    const owner = await aCustomer(getContainer(), anyone)
    const signed = anyone.as(owner.token)
    expect((await signed.get("/store/account/cart")).data).toEqual({ cart_id: null })
    const cart = await buyer.cartOf([goods(), 1])
    expect((await signed.post(`/store/carts/${cart}/customer`)).status).toBe(200)
    expect((await signed.get("/store/account/cart")).data).toEqual({ cart_id: cart })
    const placed = await buyer.order(cart)
    expect((await signed.get("/store/account/cart")).data).toEqual({ cart_id: null })
    expect((await signed.get("/store/account/orders")).data).toMatchObject({
      orders: [{ id: placed.data.order_id }],
    })
  })

  it("is guarded against guessing, and keeps nothing but what an account needs", async () => {
    const { email, token } = await aCustomer(getContainer(), anyone)
    const guess = () =>
      anyone.post("/auth/customer/emailpass", { email, password: "sai mật khẩu rồi" }, GUESSER)
    const statuses = (await Promise.all(Array.from({ length: 14 }, guess))).map(({ status }) => status)
    expect(statuses.sort()).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)])
    const bomb = { metadata: { x: "x".repeat(5_000) } }
    for (const path of ["/store/customers/me", "/store/customers/me/addresses"])
      expect((await anyone.as(token).post(path, bomb)).status).toBe(400)
  })
})
