import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { PublicRegister, PublicRegisterItem } from "@ocop/shared/register-row"
import { inApp } from "../app"
import { fillShelf, SHELF_KEY } from "../shelf-goods"

const GOODS = 120

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ask = (path: string, headers: Record<string, string> = {}) =>
    api.get(path, {
      headers: { "x-publishable-api-key": SHELF_KEY, ...headers },
      validateStatus: () => true,
    })
  const register = async (query: string) => (await ask(`/store/register?${query}`)).data as PublicRegister
  const item = async (id: string): Promise<PublicRegisterItem | undefined> => {
    const { data } = await ask("/store/register/export")
    return (data as { items: PublicRegisterItem[] }).items.find((one) => one.id === id)
  }

  beforeAll(() => fillShelf((sql) => knex().raw(sql), GOODS))

  it("QNg-7: each product stands in the register with decision, validity and state as of now, sold or not", async () => {
    const { total, items, day, as_of } = await register("per=100")
    expect(total).toBe(GOODS)
    expect(items.length).toBe(100)
    expect(dayOf(Date.parse(as_of))).toBe(day)
    expect(items.every((one) => one.as_of === day)).toBe(true)
    expect(await item("reg_4")).toMatchObject({
      name: "Hàng 4",
      handle: "hang-4",
      stars: 4,
      state: "valid",
      decision: "4/QĐ-UBND",
      decided_on: "2025-01-10",
      valid_until: "2028-01-10",
      certificates_before: 0,
    })
    expect(await item("reg_97")).toMatchObject({ handle: null, name: "Hàng 97" })
  })

  it("a revocation, an extension, a new decision and a change of name are in the next answer", async () => {
    expect(await item("reg_4")).toMatchObject({ state: "valid" })
    const inForce = async () => (await register("q=hang+4&state=in_force&per=100")).items.map(({ id }) => id)
    expect(await inForce()).toContain("reg_4")
    await knex()("certificate")
      .where({ id: "cert_4" })
      .update({ revoked_on: "2026-11-01", revoke_document: "88/QĐ-UBND" })
    expect(await item("reg_4")).toMatchObject({
      stars: null,
      state: "revoked",
      revoke_document: "88/QĐ-UBND",
    })
    expect(await inForce()).not.toContain("reg_4")
    await knex()("certificate").where({ id: "cert_4" }).update({ revoked_on: null })
    expect(await item("reg_4")).toMatchObject({ stars: 4, state: "valid", revoke_document: null })
    await knex()("certificate").insert({
      ...{ id: "cert_new", number: "999/QĐ-BNNMT", issuer: "Bộ Nông nghiệp và Môi trường", stars: 5 },
      ...{ decided_on: "2026-06-01", valid_until: "2029-06-01", registration_id: "reg_4" },
    })
    expect(await item("reg_4")).toMatchObject({ stars: 5, decision: "999/QĐ-BNNMT", certificates_before: 1 })
    await knex()("producer")
      .where({ id: "prdr_1" })
      .update({ name: "Cơ sở Đổi Tên", name_folded: "co so doi ten" })
    expect((await register("q=doi+ten")).total).toBeGreaterThan(0)
    await knex()("registration").where({ id: "reg_4" }).update({ deleted_at: knex().fn.now() })
    expect(await item("reg_4")).toBeUndefined()
  })

  it("goods nothing is sold under yet are in the next answer too, renamed, first sold and struck off", async () => {
    const registration = () => knex()("registration").where({ id: "reg_new" })
    expect(await item("reg_new")).toBeUndefined()
    await knex()("registration").insert({
      ...{
        id: "reg_new",
        producer_id: "prdr_1",
        product_id: null,
        name: "Mắm cá cơm",
        name_folded: "mam ca com",
      },
      ...{ product_set: "liquid_seasoning", product_group: "food", kind: "sauce", unit: "chai" },
    })
    expect(await item("reg_new")).toMatchObject({ name: "Mắm cá cơm", handle: null, state: "none" })
    await registration().update({ name: "Mắm cá nục", name_folded: "mam ca nuc" })
    expect(await item("reg_new")).toMatchObject({ name: "Mắm cá nục" })
    await knex()("registration").where({ id: "reg_4" }).update({ product_id: null })
    await registration().update({ product_id: "prod_4" })
    expect([(await item("reg_4"))?.handle, (await item("reg_new"))?.handle]).toEqual([null, "hang-4"])
    await registration().update({ deleted_at: knex().fn.now() })
    expect(await item("reg_new")).toBeUndefined()
  })

  it("it is searched without accents and narrowed by every choice; what a choice says it would show, it shows", async () => {
    expect((await register("q=HANG+17")).items.map(({ id }) => id)).toEqual(["reg_17", "reg_117"])
    expect((await register(`q=${encodeURIComponent("17/QĐ-UBND")}`)).items.map(({ id }) => id)).toContain(
      "reg_17",
    )
    const { facets } = await register("group=food")
    for (const [name, choices] of Object.entries(facets))
      for (const { value, count } of choices) {
        const rest = name === "group" ? "" : "&group=food"
        const { total } = await register(`${name}=${encodeURIComponent(value)}${rest}`)
        expect({ name, value, total }).toEqual({ name, value, total: count })
      }
    const pages = await Promise.all([1, 2, 3].map((page) => register(`per=40&page=${page}`)))
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(GOODS)
  })

  it("a name the register does not know is said to be not recognised, whatever else is chosen", async () => {
    expect(await register("q=yen+sao+vo+danh&stars=4")).toMatchObject({
      said: "not_recognised",
      total: 0,
      items: [],
    })
    expect(await register("q=hang+17&group=tourism")).toMatchObject({ said: "filtered_out", total: 0 })
    expect(await register("stars=3")).toMatchObject({ said: null })
  })

  it("what the register is asked wrongly is refused with the field", async () => {
    for (const [query, field] of [
      ["per=1000", "per"],
      ["stars=6", "stars"],
      ["state=good", "state"],
      [`q=${"a".repeat(121)}`, "q"],
    ]) {
      const answer = await ask(`/store/register?${query}`)
      expect({ query, status: answer.status, field: (answer.data as { field: string }).field }).toEqual({
        query,
        status: 400,
        field,
      })
    }
  })

  it("open data: CSV and JSON hold the whole register, formulas disarmed, and say when nothing changed", async () => {
    await knex()("registration").where({ id: "reg_5" }).update({ name: '=HYPERLINK("http://x")' })
    const json = await ask("/store/register/export?format=json")
    expect((json.data as { items: unknown[] }).items.length).toBe(GOODS)
    const csv = await ask("/store/register/export?format=csv")
    const text = String(csv.data)
    expect(text.split("\r\n").filter((line) => line !== "").length).toBe(GOODS + 1)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(text.replace("\uFEFF", "").startsWith("Tên sản phẩm,Chủ thể,")).toBe(true)
    expect(csv.headers["cache-control"]).toBe("no-cache")
    const etag = String(csv.headers.etag)
    expect((await ask("/store/register/export?format=csv", { "if-none-match": etag })).status).toBe(304)
    await knex()("certificate").where({ id: "cert_4" }).update({ revoked_on: "2026-11-01" })
    expect((await ask("/store/register/export?format=csv", { "if-none-match": etag })).status).toBe(200)
  })
})
