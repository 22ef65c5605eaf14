import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ViolationFollowUp } from "@ocop/shared/violation-report"
import type { ViolationReportRow } from "../../src/read/trace/violation-reports"
import { seedShop } from "../../src/scripts/demo/shop"
import { importRegister } from "../../src/workflows/producer/import-register"
import { aPublishableKey, aUser, Caller } from "../actors"
import { inApp } from "../app"
import type { Asked } from "../client"
import { officerHeaders } from "../officer"
import { csv, GOOD } from "../register-file"

/** One red point. */
const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
)
const NUMBER = /^PA-[0-9A-HJKMNP-TV-Z]{8}$/
/** Trade manages white spirit. */
const SPIRIT = { ...GOOD, "Tên sản phẩm": "Rượu cần", "Bộ sản phẩm": "Rượu trắng" }
const GTIN = "09520026000194"
const LET_THROUGH = { validateStatus: () => true }

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let visitors = 0
  let key = ""

  beforeAll(async () => {
    const container = getContainer()
    key = await aPublishableKey(container)
    await seedShop(container)
    await importRegister(
      container,
      { name: "so", bytes: csv([SPIRIT]) },
      {
        dry_run: false,
        keep: "none",
        today: "2026-11-22",
        by: { actor_type: "command_line", actor_id: "test" },
      },
    )
  })

  /** Each from an address of its own, so that the limit of one is not the limit of all. */
  const visitor = (address = `203.0.113.${++visitors}`): Asked => ({
    ...LET_THROUGH,
    headers: { "x-publishable-api-key": key, "x-forwarded-for": address },
  })
  const report = (said: Record<string, unknown>, asked = visitor()) =>
    api.post<{ number: string; code?: string; field?: string }>(
      "/store/violation-reports",
      { about: "fake", words: "Tem bị dán lại", ...said },
      asked,
    )
  const follow = (number: string) =>
    api.get<ViolationFollowUp & { code?: string }>(`/store/violation-reports/${number}`, visitor())

  const seen = async (asked: Asked, query = "") =>
    (await api.get<{ items: ViolationReportRow[] }>(`/office/violation-reports${query}`, asked)).data.items

  test("anybody reports without a name, and follows it by an unguessable number that tells nothing about anybody", async () => {
    const sent = await report({ contact: "0905 123 456", place: "Chợ Tam Kỳ" })
    expect(sent.status).toBe(201)
    expect(Object.keys(sent.data)).toEqual(["number"])
    expect(sent.data.number).toMatch(NUMBER)

    const { data } = await follow(sent.data.number.toLowerCase())
    expect(data).toEqual({
      number: sent.data.number,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      department: "agriculture",
      state: "received",
      answer: null,
    })
    const unknown = await follow("PA-00000000")
    expect([unknown.status, unknown.data.code]).toEqual([404, "report_number_unknown"])
  })

  test("a report goes to the department of the goods its code names, also when lot and serial are false", async () => {
    const agriculture = await officerHeaders(getContainer(), api, "an", [{ role: "agriculture" }])
    const trade = await officerHeaders(getContainer(), api, "tu", [{ role: "trade" }])
    const { data } = await report({ code_read: `https://truyxuat.example.vn/01/${GTIN}/10/GIA/21/GIA1` })
    const [found] = await seen(trade)
    expect(found).toMatchObject({
      number: data.number,
      department: "trade",
      gtin: GTIN,
      lot: "GIA",
      serial: "GIA1",
    })
    expect(found?.registration_id).toMatch(/^reg_/)
    expect(found?.product).toBe("Rượu cần")
    expect(await seen(agriculture)).toEqual([])
  })

  test("health and culture are answered by agriculture, which keeps the register; the writer reads the answer", async () => {
    const { data } = await report({ code_read: "không có mã" })
    const agriculture = await officerHeaders(getContainer(), api, "an", [{ role: "agriculture" }])
    const trade = await officerHeaders(getContainer(), api, "tu", [{ role: "trade" }])
    const [held] = await seen(agriculture, "?state=received")
    const answer = (asked: Asked, body: Record<string, unknown>) =>
      api.post<{ code?: string }>(`/office/violation-reports/${held?.id ?? ""}/answer`, body, {
        ...asked,
        ...LET_THROUGH,
      })

    const silent = await answer(agriculture, { state: "settled" })
    expect([silent.status, silent.data.code]).toEqual([400, "report_answer_missing"])
    const stranger = await answer(trade, { state: "settled", answer: "Không phải của tôi" })
    expect([stranger.status, stranger.data.code]).toEqual([404, "not_found"])
    expect((await follow(data.number)).data.state).toBe("received")

    expect((await answer(agriculture, { state: "looking" })).status).toBe(200)
    expect((await follow(data.number)).data).toMatchObject({ state: "looking", answer: null })
    expect((await answer(agriculture, { state: "settled", answer: "Đã thu tem." })).status).toBe(200)
    expect((await follow(data.number)).data).toMatchObject({ state: "settled", answer: "Đã thu tem." })
    const audit = await db()("audit_entry").where({ action: "violation_report.answer" })
    expect(audit).toHaveLength(2)
  })

  describe("a photograph", () => {
    const add = async (number: string, bytes: Uint8Array<ArrayBuffer>) => {
      const body = new FormData()
      body.set("file", new Blob([bytes]), "Nhà bà Lan.png")
      const { headers = {} } = visitor()
      const path = `${api.defaults.baseURL}/store/violation-reports/${number}/photo`
      const answer = await fetch(path, { method: "POST", headers, body })
      const { code, field } = (await answer.json()) as { code?: string; field?: string }
      return [answer.status, code, field].filter((part) => part !== undefined)
    }

    test("is added to the report just sent, at most three, under a name of ours; officers see it, the number tells nothing of it", async () => {
      const { number } = (await report({})).data
      for (let count = 0; count < 3; count++) expect(await add(number, PNG)).toEqual([201])
      expect(await add(number, PNG)).toEqual([409, "report_photos_closed", "file"])
      const agriculture = await officerHeaders(getContainer(), api, "an", [{ role: "agriculture" }])
      const [held] = await seen(agriculture)
      expect(held?.file_ids).toHaveLength(3)
      const names = await db()("stored_file").orderBy("name").pluck<string[]>("name")
      expect(names).toEqual([1, 2, 3].map((place) => `${number}-${String(place)}.png`))
      expect(Object.keys((await follow(number)).data)).not.toContain("file_ids")
    })

    test("opens by its id for the department that answers the report, inspectors and administrators, and for nobody else", async () => {
      const container = getContainer()
      const { number } = (await report({})).data
      await add(number, PNG)
      const agriculture = await officerHeaders(container, api, "an", [{ role: "agriculture" }])
      const [photo = ""] = (await seen(agriculture))[0]?.file_ids ?? []
      const opens = async (asked: Asked) =>
        (await api.get(`/office/files/${photo}`, { ...asked, ...LET_THROUGH })).status
      const officer = (name: string, grant: Parameters<typeof officerHeaders>[3][number]) =>
        officerHeaders(container, api, name, [grant])
      expect(await opens(agriculture)).toBe(200)
      expect(await opens(await officer("kiem", { role: "inspector" }))).toBe(200)
      expect(await opens(await officer("tu", { role: "trade" }))).toBe(404)
      expect(await opens(await officer("gan", { role: "agriculture", sales_point_id: "sp_1" }))).toBe(404)
      expect(await opens(await officer("quan", { role: "sales_point_manager" }))).toBe(403)
      const { token } = await aUser(container, new Caller(api.defaults.baseURL))
      expect(await opens({ headers: { authorization: `Bearer ${token}` } })).toBe(200)
    })

    test("is refused in disguise, from 10 MB, for an unknown number, and an hour later, with field and reason", async () => {
      const { number } = (await report({})).data
      expect(await add(number, new TextEncoder().encode("<html><script>"))).toEqual([
        415,
        "photo_kind",
        "file",
      ])
      expect(await add(number, new TextEncoder().encode("%PDF-1.7\n%%EOF\n"))).toEqual([
        415,
        "photo_kind",
        "file",
      ])
      expect(await add(number, new Uint8Array(10_000_000))).toEqual([413, "too_large", "file"])
      expect(await add("PA-00000000", PNG)).toEqual([404, "report_number_unknown", "number"])
      await db()("violation_report").update({ at: new Date(Date.now() - 3_700_000) })
      expect(await add(number, PNG)).toEqual([409, "report_photos_closed", "file"])
    })
  })

  test("an officer whose grant ends at a sales point sees no reports, nor does a manager or a stranger", async () => {
    await report({})
    const grants: [string, Parameters<typeof officerHeaders>[3], number][] = [
      ["gan", [{ role: "agriculture", sales_point_id: "sp_1" }], 403],
      ["quan", [{ role: "sales_point_manager" }], 403],
    ]
    for (const [name, held, status] of grants) {
      const asked = await officerHeaders(getContainer(), api, name, held)
      expect((await api.get("/office/violation-reports", { ...asked, ...LET_THROUGH })).status).toBe(status)
    }
    expect((await api.get("/office/violation-reports", LET_THROUGH)).status).toBe(401)
  })

  test.each([
    ["no words", { words: "  " }, "report_words_missing", "words"],
    ["more than 4,000 characters", { words: "x".repeat(4_001) }, "invalid_input", "words"],
    ["an unknown kind", { about: "joke" }, "invalid_input", "about"],
    ["a field nobody asked for", { department: "trade" }, "unknown_field", undefined],
  ])("%s is refused with its field", async (_, said, code, field) => {
    const { status, data } = await report(said)
    expect([status, data.code]).toEqual([400, code])
    if (field) expect(data.field).toBe(field)
  })

  test("one address sends at most ten reports an hour", async () => {
    const same = visitor("198.51.100.7")
    const sent = []
    for (let count = 0; count < 11; count++) sent.push((await report({}, same)).status)
    expect(sent).toEqual([...Array<number>(10).fill(201), 429])
  })
})
