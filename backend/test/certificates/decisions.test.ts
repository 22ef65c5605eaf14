import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addMonths, dayOf } from "@ocop/shared/day"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { openMarket, POINT } from "../market"

const today = dayOf(Date.now())
const NAMES = [
  "Chè dây",
  "Cao sâm",
  "Nấm lim",
  "Mít sấy",
  "Bánh tráng",
  "Rau má",
  "Tỏi đen",
  "Bột nghệ",
  "Hạt điều",
]

const line = { kind: "first", stars: 4, score: 80.5 }
const decision = {
  number: "512/QĐ-UBND",
  decided_on: today,
  issuer: "UBND thành phố Đà Nẵng",
  note: "Đợt 2",
  dry_run: false,
  lines: [
    { ...line, kind: "renewal", registration_id: "reg_tea" },
    ...NAMES.map((name) => ({ ...line, name, producer: "HTX Quế Sơn" })),
  ],
}

interface Entered {
  applied: boolean
  decision_id: string | null
  valid_until: string
  criteria: string
  lines: {
    ok: boolean
    registration_id: string | null
    errors: { code: string; field: string; message_vi: string }[]
  }[]
}

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let officer: Caller
  let others: Caller[] = []

  beforeAll(async () => {
    await openMarket(db(), today)
    const set = { product_set: "tea", product_group: "food", kind: "jar", unit: "hũ", producer_id: "prdr_1" }
    const folded = (name: string) =>
      name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()
    await db()("registration").insert(
      NAMES.map((name, index) => ({ id: `reg_${index}`, name, name_folded: folded(name), ...set })),
    )
    const anyone = new Caller(api.defaults.baseURL)
    const as = async (grants: Parameters<typeof anOfficer>[2]) =>
      anyone.as((await anOfficer(getContainer(), anyone, grants)).token)
    officer = await as([{ role: "agriculture" }])
    others = [
      await as([{ role: "trade" }]),
      await as([{ role: "agriculture", sales_point_id: POINT }]),
      await as([{ role: "inspector" }]),
    ]
  })

  const enter = async (change: object = {}) => {
    const { status, data } = await officer.post("/office/decisions", { ...decision, ...change })
    return { status, ...(data as unknown as Entered) }
  }
  const certificates = () => db()("certificate").where({ number: decision.number }).orderBy("registration_id")
  const onlyErrors = ({ lines }: Entered) => lines.flatMap(({ errors }) => errors.map(({ code }) => code))

  it("QĐ 26/2026 Đ.4: one decision recognises ten products for 36 months", async () => {
    const entered = await enter()
    expect(entered).toMatchObject({
      ...{ status: 201, applied: true, criteria: "26-2026", valid_until: addMonths(today, 36) },
    })
    expect(onlyErrors(entered)).toEqual([])
    const written = await certificates()
    expect(written).toHaveLength(10)
    expect(written[0]).toMatchObject({
      ...{ source: "decision", kind: "first", issuer_level: "province", score: "80.50" },
      decision_id: entered.decision_id,
    })
    const { data } = await officer.get(`/office/decisions/${entered.decision_id}`)
    expect(data.certificates).toHaveLength(10)
    const found = await officer.get("/office/decisions?q=512")
    expect(found.data.items).toMatchObject([
      { number: "512/QĐ-UBND", products: 10, by_stars: [{ stars: 4, products: 10 }], entered_by_name: "Lan" },
    ])
    const change = db()<{ registration_id: string }>("register_change").where({
      document_no: decision.number,
    })
    expect(await change.where({ registration_id: "reg_tea" }).first()).toMatchObject({
      source: "decision",
      reason: "Đợt 2",
      before: null,
    })
  })

  it("dry, it says the same and writes nothing", async () => {
    expect(await enter({ dry_run: true })).toMatchObject({ status: 200, applied: false, decision_id: null })
    expect(await certificates()).toEqual([])
    expect(await db()("decision")).toEqual([])
  })

  it("all or nothing: a line at fault is told with its field and words, and no line is written", async () => {
    const lines = [
      ...decision.lines.slice(0, 3),
      { ...line, registration_id: "reg_5", score: 69.9 },
      { ...line, registration_id: "reg_honey" },
      { ...line, registration_id: "reg_6", stars: 5, score: 95 },
      { ...line, name: "Không có" },
      { ...line, registration_id: "reg_0" },
    ]
    const entered = await enter({ lines })
    expect(entered).toMatchObject({ status: 200, applied: false })
    expect(entered.lines.map(({ errors }) => errors.map(({ code, field }) => [code, field]))).toEqual([
      [],
      [],
      [],
      [["stars_contradict_score", "stars"]],
      [["certificates_overlap", "kind"]],
      [["authority_may_not_issue", "issuer"]],
      [["product_unknown", "name"]],
      [["already_exists", "number"]],
    ])
    expect(entered.lines[3]?.errors[0]?.message_vi).toBe("69,9 điểm là 3 sao, dòng này ghi 4 sao.")
    expect(await certificates()).toEqual([])
  })

  it("formulas and scores that are none are told by field, in a line and in the decision's own cells", async () => {
    const lines = [
      { ...line, name: "=HYPERLINK(A1)" },
      { ...line, product_code: "=B2" },
      { ...line, registration_id: "reg_0", score: 101 },
    ]
    const entered = await enter({ lines })
    expect(entered.lines.map(({ errors }) => errors.map(({ code, field }) => [code, field]))).toEqual([
      [["formula_cell", "name"]],
      [["formula_cell", "product_code"]],
      [["score_invalid", "score"]],
    ])
    expect(entered.lines[0]?.errors[0]?.message_vi).toBe("Ô này là công thức; hãy dán giá trị.")
    const refused = await officer.post("/office/decisions", { ...decision, number: "=A1&B1" })
    expect(refused).toMatchObject({ status: 400, code: "formula_cell", data: { field: "number" } })
    expect(await certificates()).toEqual([])
  })

  it("a body, a day and criteria that could not be are refused on every line", async () => {
    const lines = [{ ...line, registration_id: "reg_0" }]
    expect(onlyErrors(await enter({ lines, issuer: "Sở Công Thương" }))).toEqual(["issuer_unknown"])
    expect(onlyErrors(await enter({ lines, issuer: "UBND huyện Núi Thành" }))).toEqual([
      "authority_abolished",
    ])
    expect(onlyErrors(await enter({ lines, decided_on: "2019-08-20" }))).toEqual(["no_criteria_on_date"])
    expect(onlyErrors(await enter({ lines, criteria: "148" }))).toEqual(["criteria_not_in_force"])
    expect(onlyErrors(await enter({ lines, decided_on: addMonths(today, 1) }))).toEqual([
      "decision_in_future",
    ])
  })

  it("a register carried over names decisions too: found by number or body, opened by any certificate's id", async () => {
    const carried = { number: "88/QĐ-UBND", issuer: "UBND huyện Núi Thành", decided_on: "2024-05-06" }
    await db()("certificate").insert(
      [3, 3, 4].map((stars, index) => ({
        ...{ ...carried, id: `cert_old_${index}`, registration_id: `reg_${index}`, stars, score: 60 },
        valid_until: addMonths(today, 30),
        ...(index === 1 ? { revoked_on: "2025-05-06" } : {}),
      })),
    )
    for (const q of ["88/qđ", "nui thanh"]) {
      const { data } = await officer.get(`/office/decisions?q=${encodeURIComponent(q)}`)
      expect(data).toMatchObject({ total: 1, items: [{ ...carried, entered_by_name: null, products: 3 }] })
    }
    const { data } = await officer.get("/office/decisions/cert_old_2")
    expect(data.decision).toMatchObject({
      ...{ id: "cert_old_0", kind: "recognise" },
      by_stars: [
        { stars: 4, products: 1 },
        { stars: 3, products: 2 },
      ],
    })
    const states = (data.certificates as { state: string; stars: number }[]).map(({ state }) => state)
    expect(states.sort()).toEqual(["revoked", "valid", "valid"])
    expect((await officer.get("/office/decisions/cert_none")).status).toBe(404)
  })

  it("a signed copy is a file of the office; what is none is refused by its field and nothing is written", async () => {
    await db()("stored_file").insert({
      ...{ id: "file_public", name: "a.jpg", kind: "jpeg", bytes: 10, sha256: "0", location: "a.jpg" },
      ...{ uploaded_by_type: "anyone", uploaded_by: "anyone" },
    })
    for (const file_id of ["file_none", "reg_tea", "file_public"])
      expect(await officer.post("/office/decisions", { ...decision, file_id })).toMatchObject({
        ...{ status: 404, code: "file_unknown", data: { field: "file_id" } },
      })
    expect(await certificates()).toEqual([])
  })

  it("QN-63: a decision stands once, and entering it again adds no certificate", async () => {
    const { decision_id } = await enter({ lines: decision.lines.slice(0, 2) })
    const again = await enter({ lines: decision.lines.slice(0, 2) })
    expect(onlyErrors(again)).toEqual(["already_exists", "already_exists"])
    await db()("stored_file").insert({
      ...{ id: "file_copy", name: "qd.pdf", kind: "pdf", bytes: 10, sha256: "0", location: "qd.pdf" },
      ...{ uploaded_by_type: "officer", uploaded_by: "off_1" },
    })
    const rest = await enter({ lines: decision.lines.slice(2, 4), file_id: "file_copy" })
    expect(rest.decision_id).toBe(decision_id)
    await enter({ lines: decision.lines.slice(4, 5) })
    expect(await db()("decision")).toMatchObject([{ id: decision_id, file_id: "file_copy" }])
  })

  it("two officers entering one decision at once make each certificate once", async () => {
    const both = await Promise.all([enter(), enter()])
    expect(both.map(({ applied }) => applied).sort()).toEqual([false, true])
    expect(await certificates()).toHaveLength(10)
  })

  it("other roles and a part of the province may not enter decisions", async () => {
    for (const other of others) {
      expect((await other.post("/office/decisions", decision)).status).toBe(403)
      expect((await other.get("/office/decisions")).status).toBe(200)
    }
    expect(await certificates()).toEqual([])
  })
})
