import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { json } from "node:stream/consumers"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellShoppers } from "../../src/workflows/message/tell-shoppers"
import { inApp } from "../app"
import { openShop } from "../online-shop"

/** A gateway that is busy until it is told otherwise. */
const taken: { to: string; text: string }[] = []
let isBusy = true
const gateway = createServer((request, response) => {
  void json(request).then((body) => {
    if (!isBusy) taken.push(body as { to: string; text: string })
    response.writeHead(isBusy ? 503 : 202).end()
  })
})
// Without a host to look up it has its port at once.
gateway.listen(0)
// Medusa reads its configuration before the runner hands out a suite's environment.
process.env.SMS_GATEWAY_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

  afterAll(() => {
    gateway.closeAllConnections()
    gateway.close()
  })

  it("a shopper who left a phone alone is told by a text, once, and again where the gateway was busy", async () => {
    const shop = await openShop(getContainer())
    const [goods] = shop.goods
    if (!goods) throw new Error("the shop has no goods")
    const headers = { "x-publishable-api-key": shop.shop.publishable_key }
    const cart = { region_id: shop.shop.region_id, items: [{ variant_id: goods.variant_id, quantity: 1 }] }
    const made = await api.post<{ cart: { id: string } }>("/store/carts", cart, { headers })
    const order = {
      ...{
        cart_id: made.data.cart.id,
        name: "Lan",
        phone: "0905123456",
        payment: "cod",
        total: goods.price,
      },
      deliver: { kind: "collect", sales_point: shop.point.code },
    }
    const { data } = await api.post<{ order_id: string }>("/store/checkout", order, { headers })
    const states = () => knex()("notification").where({ resource_id: data.order_id }).pluck("status")
    await expect.poll(states, { timeout: 20_000 }).toEqual(["failure"])
    isBusy = false
    await tellShoppers(getContainer(), Date.now())
    await tellShoppers(getContainer(), Date.now())
    expect(await states()).toEqual(["success"])
    expect(taken).toMatchObject([{ to: "0905123456" }])
    expect(taken[0]?.text).toContain(`/orders/${data.order_id}?key=`)
  })
})
