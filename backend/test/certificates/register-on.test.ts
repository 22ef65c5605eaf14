import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { registerItem } from "@ocop/shared/register-row"
import { noteChange } from "../../src/modules/producer/change-note"
import { registerRowsOn } from "../../src/read/register/register-on"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { openMarket } from "../market"

const today = dayOf(Date.now())
const yesterday = addDays(today, -1)
const longAgo = addDays(today, -400)

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const note = { actor_type: "officer", actor_id: "off_1", reason: "Ghi nhầm tên", document_no: "7/TB" }
  const change = (table: string, id: string, columns: object, source: "office" | "import" = "office") =>
    db().transaction(async (trx) => {
      await noteChange(trx, { ...note, source })
      await trx(table).where({ id }).update(columns)
    })
  let officer: Caller
  let manager: Caller

  beforeAll(async () => {
    await openMarket(db(), today)
    // What stood before the register kept its changes.
    await db().raw("alter table register_change disable trigger register_change_written_once")
    await db()("register_change").delete()
    await db().raw("alter table register_change enable trigger register_change_written_once")
    const anyone = new Caller(api.defaults.baseURL)
    officer = anyone.as((await anOfficer(getContainer(), anyone, [{ role: "inspector" }])).token)
    manager = anyone.as((await anOfficer(getContainer(), anyone, [{ role: "sales_point_manager" }])).token)
  })

  const item = async (id: string, day: string) => {
    const row = (await registerRowsOn(db(), day)).find((one) => one.id === id)
    return row && registerItem(row, day)
  }

  it("the register as it stood on a past day knows nothing of what came after", async () => {
    await change("certificate", "cert_honey", { revoked_on: longAgo, revoke_document: "9/QĐ" })
    await change("registration", "reg_honey", { name: "Mật ong hoa rừng" })
    expect(await item("reg_honey", yesterday)).toMatchObject({
      name: "Mật ong rừng",
      stars: 4,
      state: "valid",
    })
    expect(await item("reg_honey", today)).toMatchObject({
      name: "Mật ong hoa rừng",
      stars: null,
      state: "revoked",
    })
  })

  it("of several later changes the first says how it stood", async () => {
    await change("producer", "prdr_1", { old_district: "Quế Sơn" })
    await change("producer", "prdr_1", { old_district: "Nông Sơn" })
    expect(await item("reg_honey", yesterday)).toMatchObject({ old_district: "Hội An" })
  })

  it("what was carried over from the old register counts by its own days, what was decided later does not", async () => {
    const certificate = { issuer: "UBND", stars: 5, decided_on: longAgo, valid_until: "2090-01-01" }
    const add = (id: string, source: "office" | "import") =>
      db().transaction(async (trx) => {
        await noteChange(trx, { ...note, source })
        await trx("certificate").insert({ ...certificate, id, number: id, registration_id: "reg_tea" })
      })
    await add("cert_entered", "office")
    expect(await item("reg_tea", yesterday)).toMatchObject({ stars: null, state: "expired" })
    await add("cert_carried", "import")
    expect(await item("reg_tea", yesterday)).toMatchObject({ stars: 5, decision: "cert_carried" })
  })

  it("a removed row stood until it was removed", async () => {
    await db()("certificate").where({ id: "cert_wine" }).delete()
    expect(await item("reg_wine", yesterday)).toMatchObject({ state: "revoked" })
    expect(await item("reg_wine", today)).toMatchObject({ state: "none" })
  })

  it("an officer sees a product today and on a past day, with stock, papers and proposals", async () => {
    await change("certificate", "cert_honey", { revoked_on: today })
    const now = await officer.get("/office/registrations/reg_honey")
    expect(now.data).toMatchObject({
      standing: { state: "revoked" },
      registration: { name: "Mật ong rừng" },
      producer: { name: "HTX Quế Sơn" },
      papers: [],
      paper_state: { lapsed: [] },
    })
    const past = await officer.get(`/office/registrations/reg_honey?on=${yesterday}`)
    expect(past.data).toMatchObject({ day: yesterday, standing: { stars: 4, state: "valid" } })
  })

  it("the history says who changed what from what to what, why and on which document", async () => {
    await change("registration", "reg_honey", { name: "Mật ong hoa rừng" })
    await db()("producer").where({ id: "prdr_1" }).update({ phone: "0900000001" })
    const { data } = await officer.get("/office/registrations/reg_honey/history")
    expect(data.items).toMatchObject([
      { table: "producer", actor_type: "system", changes: [{ field: "phone", after: "0900000001" }] },
      {
        ...{ table: "registration", reason: "Ghi nhầm tên", document_no: "7/TB", source: "office" },
        changes: [{ field: "name", before: "Mật ong rừng", after: "Mật ong hoa rừng" }],
      },
    ])
  })

  it("a manager of a sales point reads neither, and no one a product that is not there", async () => {
    for (const path of ["/office/registrations/reg_honey", "/office/registrations/reg_honey/history"])
      expect(await manager.get(path)).toMatchObject({ status: 403, code: "no_grant" })
    for (const path of ["/office/registrations/reg_none", "/office/registrations/reg_none/history"])
      expect(await officer.get(path)).toMatchObject({ status: 404, code: "not_found" })
  })
})
