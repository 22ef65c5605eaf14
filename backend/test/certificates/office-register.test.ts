import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfficeRegister, OfficeRegisterItem } from "@ocop/shared/register-office"
import { noteChange } from "../../src/modules/producer/change-note"
import type { RegisterCounts } from "../../src/read/register/register-counts"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { fillShelf } from "../shelf-goods"

const GOODS = 60

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let agriculture: { headers: Record<string, string> }
  const ask = (path: string, by = agriculture) => api.get(path, { ...by, validateStatus: () => true })
  const register = async (query: string) =>
    (await ask(`/office/register?per=100&${query}`)).data as OfficeRegister
  const item = async (id: string, query = ""): Promise<OfficeRegisterItem | undefined> =>
    (await register(query)).items.find((one) => one.id === id)

  beforeAll(async () => {
    await knex().transaction(async (trx) => {
      const carried_over = { actor_type: "officer", actor_id: "off_1", source: "import" } as const
      await noteChange(trx, { ...carried_over, reason: null, document_no: null })
      await fillShelf((sql) => trx.raw(sql), GOODS)
    })
    agriculture = await officerHeaders(getContainer(), api, "vy", [{ role: "agriculture" }])
  })

  it("officers see the register with papers, stock and what to look into; a flag narrows it", async () => {
    await knex()("paper").insert({
      ...{
        id: "pap_1",
        producer_id: "prdr_2",
        registration_id: "reg_4",
        kind: "food_safety",
        number: "12/ATTP",
      },
      ...{ expires_on: "2026-01-01", entered_by: "off_1" },
    })
    expect(await item("reg_4")).toMatchObject({
      stars: 4,
      papers: "lapsed",
      stock_milli: 0,
      points_selling: 0,
      reason_vi: null,
    })
    const lapsed = await register("flag=lapsed_paper")
    expect(lapsed.items.map(({ id }) => id)).toEqual(["reg_4"])
    const unstamped = await register("flag=no_stamp&state=in_force")
    expect(unstamped.total).toBe((await register("state=in_force")).total)
    expect((await register("flag=still_on_shelf")).total).toBe(0)
  })

  it("QT-31: goods without stars that a sales point still holds are found by their flag, stock and all", async () => {
    await stock("variant_11", 5_000)
    expect(await item("reg_11", "flag=still_on_shelf")).toMatchObject({
      stars: null,
      state: "expired",
      stock_milli: 5_000,
      points_selling: 1,
    })
    expect((await register("flag=still_on_shelf")).total).toBe(1)
  })

  it("the register of a past day is shown as it stood, before a revocation that is told of today", async () => {
    await knex()("certificate").where({ id: "cert_4" }).update({ revoked_on: "2026-05-05" })
    expect(await item("reg_4")).toMatchObject({ stars: null, state: "revoked" })
    const before = await register("on=2026-04-30")
    expect(before.day).toBe("2026-04-30")
    expect(before.items.find(({ id }) => id === "reg_4")).toMatchObject({ stars: 4, as_of: "2026-04-30" })
  })

  it("what a question finds is exported with the same rows", async () => {
    const { total } = await register("stars=4")
    const csv = await ask("/office/register/export?stars=4&format=csv")
    const lines = String(csv.data)
      .split("\r\n")
      .filter((line) => line !== "")
    expect(lines.length).toBe(total + 2)
    expect(lines[1]).toContain("Tên sản phẩm")
    const xlsx = await api.get<ArrayBuffer>("/office/register/export?stars=4", {
      ...agriculture,
      responseType: "arraybuffer",
    })
    expect(Buffer.from(xlsx.data).subarray(0, 2).toString()).toBe("PK")
  })

  it("ĐN-1, ĐN-3, QN-9, QN-41, QN-54: the register is counted with every cell of nothing, and shares have their whole", async () => {
    const inForce = (await register("state=in_force")).total
    await knex()("paper").insert({
      ...{ id: "pap_1", producer_id: "prdr_2", registration_id: null, kind: "food_safety_commitment" },
      ...{ number: "1", entered_by: "off_1" },
    })
    const { data } = await ask("/office/register/counts?by=group&and=stars")
    const counts = data as RegisterCounts
    expect(counts.rows.length).toBe(18)
    expect(counts.rows.reduce((sum, { in_force }) => sum + in_force, 0)).toBe(inForce)
    expect(counts.rows.filter(({ key }) => key === "tourism")).toMatchObject([
      { and: "5", ever: 0, in_force: 0 },
      { and: "4", ever: 0, in_force: 0 },
      { and: "3", ever: 0, in_force: 0 },
    ])
    expect(counts).toMatchObject({
      commitment_share: { part: 1, whole: GOODS / 4 },
      stamped_share: { part: 0, whole: inForce },
      gtin_share: { part: inForce, whole: inForce },
    })
    expect((await ask("/office/register/counts?by=colour")).status).toBe(400)
    const file = await ask("/office/register/counts/export?by=group&and=stars&format=csv")
    const lines = String(file.data).trim().split("\r\n")
    expect(lines[1]).toBe("Nhóm sản phẩm,Chia theo,Từng được công nhận,Còn hiệu lực")
    expect(lines).toHaveLength(2 + counts.rows.length)
    expect(lines).toContain('"Du lịch cộng đồng, du lịch sinh thái",5 sao,0,0')
  })

  it("a sales point's manager, a producer or nobody cannot ask", async () => {
    const manager = await officerHeaders(getContainer(), api, "hai", [
      { role: "sales_point_manager", sales_point_id: "sp_shelf" },
    ])
    expect((await ask("/office/register", manager)).status).toBe(403)
    expect((await ask("/office/register/export", manager)).status).toBe(403)
    expect((await ask("/office/register/counts?by=year", manager)).status).toBe(403)
    expect((await ask("/office/register/counts/export?by=year", manager)).status).toBe(403)
    expect((await ask("/office/register", { headers: {} })).status).toBe(401)
  })

  async function stock(variant_id: string, quantity_milli: number): Promise<void> {
    await knex().transaction(async (trx) => {
      await trx.raw("select set_config('ocop.scope', 'all', true)")
      await trx("ledger_stock_level").insert({ sales_point_id: "sp_shelf", variant_id, quantity_milli })
      await trx.raw("update ledger_rollup_mark set watermark = '3' where name = 'facts'")
    })
  }
})
