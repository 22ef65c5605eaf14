import { Caller } from "../actors"
import { inApp } from "../app"
import { openShop } from "../online-shop"

inApp(({ api, getContainer }) => {
  it("addresses are told once a day to whoever keeps them, and old names are looked up", async () => {
    const { shop } = await openShop(getContainer())
    const shopper = new Caller(api.defaults.baseURL, { "x-publishable-api-key": shop.publishable_key })
    const asked = await shopper.get("/store/addresses")
    expect(asked.data.provinces).toHaveLength(34)
    expect(asked.headers.get("cache-control")).toBe("public, max-age=86400")
    expect(asked.headers.get("etag")).toMatch(/^W\/"/)
    expect((await shopper.get("/store/addresses?province=48")).data.communes).toHaveLength(94)
    const { data } = await shopper.get(`/store/addresses?province=48&q=${encodeURIComponent("Tiên Mỹ")}`)
    expect(data.candidates).toMatchObject([{ code: "20854", name: "Xã Tiên Phước" }])
    expect((await shopper.get("/store/addresses?province=x")).status).toBe(400)
  })
})
