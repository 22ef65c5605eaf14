import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { anOfficer, aSalesPoint, Caller } from "../actors"
import { inApp } from "../app"

const today = dayOf(Date.now())

type Part = { part: string; count: number; items: { title: string; kind: string; about: string }[] }

/** A register of one product whose certificate ends in 90 days, and one waiting thing of every kind. */
inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let near: { id: string }
  let far: { id: string }
  const officers: Record<string, Caller> = {}

  beforeAll(async () => {
    const container = getContainer()
    const anyone = new Caller(api.defaults.baseURL)
    near = await aSalesPoint(container, "TK")
    far = await aSalesPoint(container, "NT")
    for (const role of ["agriculture", "trade", "inspector"] as const)
      officers[role] = anyone.as((await anOfficer(container, anyone, [{ role }])).token)
    officers.manager = anyone.as(
      (await anOfficer(container, anyone, [{ role: "sales_point_manager", sales_point_id: near.id }])).token,
    )
    await seed(knex(), near.id, far.id)
  })

  const parts = async (name: string): Promise<Part[]> => {
    const { status, data } = await (officers[name] as Caller).get("/office/today")
    expect(status).toBe(200)
    return data.parts as Part[]
  }
  const counts = async (name: string) =>
    Object.fromEntries((await parts(name)).map(({ part, count }) => [part, count]))

  it("what waits today is told to those whose grant it is, and to no one else", async () => {
    expect(await counts("agriculture")).toEqual({
      proposals: 1,
      stops: 2,
      flags: 1,
      reports: 1,
      papers: 2,
      renewal: 1,
      dormant: 1,
    })
    expect(await counts("trade")).toEqual({ stops: 2, reports: 1 })
    expect(await counts("inspector")).toEqual({ stops: 2, flags: 1, reports: 2 })
    expect(await counts("manager")).toEqual({ notices: 1 })
  })

  it("a proposed hold comes before the stops in force, and every line says what it is", async () => {
    const stops = (await parts("agriculture")).find(({ part }) => part === "stops")
    expect(stops?.items.map(({ kind }) => kind)).toEqual(["hold_proposed", "recall"])
    expect(stops?.items[1]?.title).toBe("Tiêu Tiên Phước")
  })

  it("QĐ 26/2026 Đ.7: a certificate in its last 120 days is told as overdue for renewal", async () => {
    const renewal = (await parts("agriculture")).find(({ part }) => part === "renewal")
    expect(renewal?.items).toMatchObject([{ title: "Tiêu Tiên Phước", kind: "renewal_late" }])
  })

  it("a paper that lapsed or will within 30 days is told with its name and number, the older first", async () => {
    const papers = (await parts("agriculture")).find(({ part }) => part === "papers")
    expect(papers?.items).toMatchObject([
      { title: "Tiêu Tiên Phước", kind: "lapsed", about: "Phiếu kiểm nghiệm 1182/KN" },
      { title: "HTX Tiên Phước", kind: "lapsing", about: "Chứng nhận HACCP H-7" },
    ])
  })

  it("an officer keeps her questions under names of her own; saving a name again changes it", async () => {
    const [hers, his] = [officers.agriculture as Caller, officers.trade as Caller]
    const keep = (query: string) => hers.post("/office/filters", { page: "register", name: "Của tôi", query })
    expect((await keep("state=expired")).status).toBe(201)
    expect((await keep("state=revoked")).status).toBe(201)
    const { data } = await hers.get("/office/filters?page=register")
    expect(data.items).toMatchObject([{ name: "Của tôi", query: "state=revoked" }])
    expect((await his.get("/office/filters?page=register")).data.items).toEqual([])
    const { id } = (data.items as { id: string }[])[0] as { id: string }
    expect((await his.send("DELETE", `/office/filters/${id}`)).code).toBe("not_found")
    expect((await hers.send("DELETE", `/office/filters/${id}`)).status).toBe(200)
    expect((await keep("state=none")).status).toBe(201)
  })

  it("flags, stops and proposals are found by words without marks, by number and by kind, and counted whole", async () => {
    const hers = officers.agriculture as Caller
    const found = async (path: string) => (await hers.get(`/office/${path}`)).data
    expect(await found("trace-flags?q=s1&kind=far_apart")).toMatchObject({ total: 1, suspicious: 1 })
    expect(await found("trace-flags?q=%25")).toMatchObject({ items: [], total: 0, suspicious: 0 })
    for (const words of ["tieu tien", "Tiên Phước", "HTX"]) {
      expect(await found(`stops?kind=recall&q=${words}`)).toMatchObject({ total: 1, open: 1 })
      expect(await found(`proposals?kind=revoke&q=${words}`)).toMatchObject({ total: 1, waiting: 1 })
    }
    expect(await found("proposals?q=9/QĐ")).toMatchObject({ total: 1 })
    for (const path of ["stops?kind=hold", "stops?q=_", "proposals?kind=extend", "proposals?q=mắm"])
      expect([path, await found(path)]).toMatchObject([path, { items: [], total: 0 }])
    for (const path of ["stops?kind=fine", "proposals?kind=fine", "trace-flags?q="])
      expect((await hers.get(`/office/${path}`)).status).toBe(400)
  })

  it("a question is kept of one list and shown by no other", async () => {
    const hers = officers.inspector as Caller
    const names = async (page: string) =>
      ((await hers.get(`/office/filters?page=${page}`)).data.items as { name: string }[]).map(
        ({ name }) => name,
      )
    for (const page of ["flags", "lots", "stops", "proposals"])
      expect((await hers.post("/office/filters", { page, name: page, query: "q=a" })).status).toBe(201)
    for (const page of ["flags", "lots", "stops", "proposals"]) expect(await names(page)).toEqual([page])
    expect(await names("register")).toEqual([])
  })

  it("a filter is refused that is too long, unnamed or of a page that has none", async () => {
    const hers = officers.agriculture as Caller
    const filter = { page: "register", name: "x", query: "" }
    for (const wrong of [{ query: "a".repeat(1001) }, { name: " " }, { page: "sales" }])
      expect((await hers.post("/office/filters", { ...filter, ...wrong })).status).toBe(400)
  })
})

async function seed(db: Knex, near: string, far: string): Promise<void> {
  const now = new Date()
  await db("producer").insert({
    id: "prdr_1",
    handle: "htx",
    name: "HTX Tiên Phước",
    name_folded: "htx tien phuoc",
    legal_form: "cooperative",
    province_code: "48",
  })
  await db("registration").insert({
    id: "reg_1",
    name: "Tiêu Tiên Phước",
    name_folded: "tieu tien phuoc",
    product_set: "dry_seasoning",
    product_group: "food",
    kind: "tiêu",
    unit: "hũ",
    producer_id: "prdr_1",
  })
  await db("certificate").insert({
    id: "cert_1",
    number: "1/QĐ-UBND",
    issuer: "UBND thành phố Đà Nẵng",
    stars: 3,
    decided_on: addDays(today, -1000),
    valid_until: addDays(today, 90),
    registration_id: "reg_1",
  })
  const paper = { producer_id: "prdr_1", entered_by: "off_1" }
  await db("paper").insert([
    {
      ...paper,
      id: "pap_1",
      registration_id: "reg_1",
      kind: "test_report",
      number: "1182/KN",
      expires_on: addDays(today, -1),
    },
    { ...paper, id: "pap_2", kind: "haccp", number: "H-7", expires_on: addDays(today, 30) },
    { ...paper, id: "pap_3", kind: "haccp", number: "H-8", expires_on: addDays(today, 31) },
  ])
  await db("proposal").insert({
    id: "prop_1",
    kind: "revoke",
    certificate_id: "cert_1",
    decision_number: "9/QĐ-UBND",
    decided_on: today,
    issuer: "UBND thành phố Đà Nẵng",
    reason: "Không còn đáp ứng tiêu chí",
    proposed_by: "off_1",
    proposed_at: now,
  })
  await stopped(db, near, now)
  await db("trace_flag").insert({
    at: now,
    gtin: "08930000000017",
    serial: "S1",
    kind: "far_apart",
    severity: "suspicious",
    detail: "{}",
    department: "agriculture",
  })
  for (const [id, department] of [
    ["1", "health"],
    ["2", "trade"],
  ])
    await db("violation_report").insert({
      id: `vrep_${id}`,
      number: `PA-${id}`,
      about: "fake",
      department,
      words: "Nghi hàng giả",
      file_ids: [],
      at: now,
    })
  await db("notice").insert({
    id: "note_1",
    kind: "stop",
    subject_id: "stop_1",
    title_vi: "Dừng bán",
    title_en: "Stop",
    words_vi: "Dừng bán",
    words_en: "Stop",
    sent_at: now,
  })
  for (const sales_point_id of [near, far])
    await db("notice_receipt").insert({
      id: `rcpt_${sales_point_id}`,
      notice_id: "note_1",
      sales_point_id,
      stock_milli: 1000,
    })
}

async function stopped(db: Knex, near: string, now: Date): Promise<void> {
  await db("inspection").insert({
    id: "insp_1",
    number: "BB-2026-0001",
    at: now,
    inspector_id: "off_2",
    place_kind: "sales_point",
    sales_point_id: near,
    summary: "Nhãn sai",
    result: "failed",
    follow_up: "hold_proposed",
    file_ids: [],
  })
  await db("stop_order").insert({
    id: "stop_1",
    kind: "recall",
    subject: "product",
    registration_id: "reg_1",
    producer_id: "prdr_1",
    reason: "Vượt mức công bố",
    placed_by: "off_1",
    placed_at: now,
  })
}
