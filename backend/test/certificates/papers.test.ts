import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, addMonths, dayOf } from "@ocop/shared/day"
import { quarterOf } from "@ocop/shared/dormant"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { anOfficer, aProducer, Caller } from "../actors"
import { inApp } from "../app"
import { openMarket, POINT } from "../market"

const today = dayOf(Date.now())
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")

const paper = { registration_id: "reg_honey", kind: "test_report", number: "KN-12/2026" }

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const who: Record<string, Caller> = {}
  const as = (name: string) => who[name] as Caller

  beforeAll(async () => {
    await openMarket(db(), today)
    await db()("registration").where({ id: "reg_honey" }).update({ product_set: "honey" })
    const anyone = new Caller(api.defaults.baseURL)
    const officer = async (grants: Parameters<typeof anOfficer>[2]) =>
      anyone.as((await anOfficer(getContainer(), anyone, grants)).token)
    who.agriculture = await officer([{ role: "agriculture" }])
    who.trade = await officer([{ role: "trade" }])
    who.manager = await officer([{ role: "sales_point_manager", sales_point_id: POINT }])
    who.inPart = await officer([{ role: "agriculture", sales_point_id: POINT }])
    const member = await aProducer(getContainer(), anyone)
    await db()("producer_member").where({ id: member.id }).update({ producer_id: "prdr_1" })
    who.producer = anyone.as(member.token)
    who.stranger = anyone.as((await aProducer(getContainer(), anyone)).token)
  })

  const upload = async (name: string, bytes: Buffer, file = "giấy.pdf", path = "/office/files") => {
    const body = new FormData()
    body.set("file", new Blob([new Uint8Array(bytes)]), file)
    const answer = await fetch(as(name).base + path, { method: "POST", headers: as(name).headers, body })
    return { status: answer.status, data: (await answer.json()) as Record<string, unknown> }
  }
  const state = async () =>
    (await as("agriculture").get("/office/registrations/reg_honey")).data.paper_state as {
      ok: boolean
      lapsed: unknown[]
    }

  it("QĐ 26/2026 Phụ lục II: a paper recorded for a product counts, a newer one replaces it", async () => {
    const add = (body: object) => as("agriculture").post("/office/papers", body)
    const old = await add({ ...paper, issued_on: "2024-01-01", expires_on: addDays(today, -1) })
    expect(old.status).toBe(201)
    expect((await state()).lapsed).toMatchObject([{ number: "KN-12/2026" }])
    const next = await add({ ...paper, number: "KN-13/2026", replaces: old.data.id })
    expect(next.status).toBe(201)
    expect((await state()).lapsed).toEqual([])
    expect(await add({ ...paper, replaces: old.data.id })).toMatchObject({
      status: 409,
      code: "paper_replaced",
    })
    expect(await db()("paper").where({ id: old.data.id }).first()).toMatchObject({
      replaced_by: next.data.id,
    })
    const { data } = await as("agriculture").get("/office/registrations/reg_honey/history")
    const tables = (data.items as { table: string }[]).map(({ table }) => table)
    expect(tables.slice(0, 4)).toEqual(["paper", "paper", "paper", "registration"])
  })

  it("a lapsed or a missing required paper holds new listing, and withdraws nothing", async () => {
    const list = () =>
      as("agriculture").post("/office/registrations/reg_honey/listing", { listed: true, reason: "Mở bán" })
    expect(await list()).toMatchObject({ status: 409, code: "papers_missing" })
    const papers = ["food_safety", "quality_declaration", "test_report"].map((kind) => ({
      ...{ kind, id: `pap_${kind}`, producer_id: "prdr_1", number: "1/2026", entered_by: "off_1" },
      expires_on: kind === "test_report" ? addDays(today, -1) : null,
    }))
    await db()("paper").insert(papers)
    const refused = await list()
    expect(refused).toMatchObject({ status: 409, code: "papers_lapsed" })
    expect(refused.data.message_vi).toBe("Giấy tờ bắt buộc đã hết hạn: Phiếu kiểm nghiệm 1/2026.")
    expect(await db()("product").where({ id: "prod_honey" }).first("status")).toEqual({ status: "published" })
    await db()("paper").where({ id: "pap_test_report" }).update({ expires_on: today })
    expect((await list()).status).toBe(200)
    const goods = async () => (await as("trade").get("/office/registrations/reg_honey")).data.goods
    expect(await goods()).toMatchObject({ listed: true })
    const off = { listed: false, reason: "Ngừng bán" }
    expect((await as("agriculture").post("/office/registrations/reg_honey/listing", off)).status).toBe(200)
    expect(await db()("product").where({ id: "prod_honey" }).first("status")).toEqual({ status: "draft" })
    expect(await goods()).toMatchObject({ listed: false })
  })

  it("papers that run out within thirty days are listed, required ones marked", async () => {
    for (const [kind, days] of [
      ["globalgap", 10],
      ["test_report", -5],
      ["food_safety", 31],
    ] as const)
      await as("agriculture").post("/office/papers", { ...paper, kind, expires_on: addDays(today, days) })
    const { data } = await as("trade").get("/office/papers/lapsing")
    expect(data.items).toMatchObject([
      { kind: "test_report", lapsed: true, required: true, product: "Mật ong rừng" },
      { kind: "globalgap", lapsed: false, required: false },
    ])
  })

  it("a producer enters papers and confirms production of her own goods, and of no one else's", async () => {
    const quarter = quarterOf(today)
    const confirmation = { registration_id: "reg_honey", quarter, producing: true, quantity_milli: 40_000 }
    expect((await as("producer").post("/producer/papers", paper)).status).toBe(201)
    expect((await as("producer").post("/producer/confirmations", confirmation)).status).toBe(201)
    expect(await as("producer").post("/producer/confirmations", confirmation)).toMatchObject({
      ...{ status: 409, code: "quarter_confirmed" },
    })
    expect((await as("agriculture").post("/office/confirmations", confirmation)).status).toBe(201)
    expect(await as("stranger").post("/producer/papers", paper)).toMatchObject({ status: 404 })
    expect(await as("stranger").post("/producer/confirmations", confirmation)).toMatchObject({ status: 404 })
    const later = { ...confirmation, quarter: quarterOf(addMonths(today, 3)) }
    expect(await as("producer").post("/producer/confirmations", later)).toMatchObject({
      code: "quarter_in_future",
    })
  })

  it("ĐN-9: certified products nothing was heard of for six months are listed until they are confirmed", async () => {
    const dormant = async () =>
      ((await as("agriculture").get("/office/dormant")).data.items as { product: string }[]).map(
        ({ product }) => product,
      )
    expect(await dormant()).toEqual(["Mật ong rừng"])
    await as("agriculture").post("/office/confirmations", {
      ...{ registration_id: "reg_honey", quarter: quarterOf(today), producing: true },
    })
    expect(await dormant()).toEqual([])
    await db()("confirmation").delete()
    expect(await dormant()).toHaveLength(1)
    const received = { source_ref: "r", line_no: 1, sales_point_id: POINT, variant_id: "variant_honey" }
    const at = { occurred_at: new Date(), received_at: new Date() }
    await withScope(db(), ALL_ROWS, (trx) =>
      trx("ledger_stock_movement").insert({ ...received, reason: "receive", quantity_milli: 1000, ...at }),
    )
    expect(await dormant()).toEqual([])
  })

  it("a file is kept by its content and sent to be saved, under the name it came with", async () => {
    const { status, data } = await upload("agriculture", PDF)
    expect({ status, ...data }).toMatchObject({
      status: 201,
      kind: "pdf",
      bytes: PDF.length,
      name: "giấy.pdf",
    })
    const got = await as("trade").get(`/office/files/${String(data.id)}`)
    expect(got.status).toBe(200)
    expect(got.headers.get("content-disposition")).toMatch(
      /^attachment; .*filename\*=UTF-8''gi%E1%BA%A5y.pdf/,
    )
    expect(got.headers.get("content-type")).toBe("application/pdf")
    expect(got.headers.get("x-content-type-options")).toBe("nosniff")
    expect(got.data).toBe(PDF.toString())
  })

  it("a file in disguise is refused, and so are 10 MB", async () => {
    const svg = Buffer.from("<svg><script>1</script></svg>")
    expect(await upload("agriculture", svg, "anh.png")).toMatchObject({
      ...{ status: 415, data: { code: "file_kind", field: "file" } },
    })
    const large = Buffer.alloc(10_000_000)
    expect(await upload("agriculture", large)).toMatchObject({
      status: 413,
      data: { code: "too_large", field: "file" },
    })
  })

  it("a producer reads her own files, a manager and another producer none of them, tried by id", async () => {
    const { data } = await upload("producer", PDF, "a.pdf", "/producer/files")
    const id = String(data.id)
    expect((await as("producer").get(`/producer/files/${id}`)).status).toBe(200)
    expect((await as("stranger").get(`/producer/files/${id}`)).status).toBe(404)
    expect((await as("manager").get(`/office/files/${id}`)).status).toBe(403)
    const theirs = { kind: "other", number: "1", file_id: id }
    expect(await as("stranger").post("/producer/papers", theirs)).toMatchObject({
      ...{ status: 404, code: "file_unknown", data: { field: "file_id" } },
    })
    expect((await as("producer").post("/producer/papers", { ...paper, file_id: id })).status).toBe(201)
  })

  it("a paper names a file the office keeps: not one there is not, not another thing's id, not the public's", async () => {
    const { data } = await upload("agriculture", PDF)
    const id = String(data.id)
    await db()("stored_file").where({ id }).update({ uploaded_by_type: "anyone" })
    for (const file_id of ["file_none", "reg_honey", id])
      expect(await as("agriculture").post("/office/papers", { ...paper, file_id })).toMatchObject({
        ...{ status: 404, code: "file_unknown", data: { field: "file_id" } },
      })
    expect(await db()("paper").whereNotNull("file_id")).toEqual([])
  })

  it("other roles and a part of the province may not enter papers or list goods", async () => {
    const listing = { listed: false, reason: "x" }
    for (const name of ["trade", "inPart", "manager", "producer"]) {
      expect((await as(name).post("/office/papers", paper)).status).toBe(403)
      expect((await as(name).post("/office/registrations/reg_honey/listing", listing)).status).toBe(403)
    }
  })
})
