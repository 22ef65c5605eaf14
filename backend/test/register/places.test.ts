import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlaceList } from "@ocop/shared/place"
import { inApp } from "../app"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ask = (query: string) =>
    api.get(`/store/places?${query}`, {
      headers: { "x-publishable-api-key": SHELF_KEY },
      validateStatus: () => true,
    })

  it("anybody looks an old place up to the communes it lies in today; a question without a place is refused", async () => {
    await fillShelf((sql) => knex().raw(sql), 1)
    const found = (await ask("old_commune=Tam+Thanh&old_district=Tam+K%E1%BB%B3")).data as PlaceList
    expect(found.items.map(({ code }) => code)).toEqual(["20356"])
    expect(((await ask("q=tien+phuoc")).data as PlaceList).items[0]).toMatchObject({ code: "20854" })
    for (const query of ["", "q="]) {
      const { status, data } = await ask(query)
      expect({ status, data }).toMatchObject({ status: 400, data: { code: "invalid_input", field: "q" } })
    }
  })
})
