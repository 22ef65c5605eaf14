import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, dayOf } from "@ocop/shared/day"
import { anOfficer, Caller } from "../actors"
import { inApp } from "../app"
import { openMarket, POINT } from "../market"

const today = dayOf(Date.now())
const PROVINCE = "UBND thành phố Đà Nẵng"

const revocation = {
  kind: "revoke",
  certificate_id: "cert_honey",
  ground: "c",
  revoked_on: today,
  decision_number: "901/QĐ-UBND",
  decided_on: today,
  issuer: PROVINCE,
  conclusion_no: "12/KL-SNNMT",
  conclusion_on: addDays(today, -10),
  reason: "Mẫu kiểm nghiệm không đạt",
}
const extension = {
  kind: "extend",
  certificate_id: "cert_tea",
  decision_number: "88/QĐ-UBND",
  decided_on: today,
  issuer: PROVINCE,
  reason: "Chờ kết quả đánh giá lại",
}

interface Answered {
  proposal: { id: string; state: string; due_on: string | null; proposer: string }
  before: { stars: number | null; state: string }
  after: { stars: number | null; state: string }
  sales_points: { id: string; stock_milli: number }[]
}

interface RegisterChange {
  row_id: string
  before: { revoked_on: string | null }
  after: { revoked_on: string | null }
}

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const officers: Record<string, Caller> = {}
  let first_id = ""
  let second_id = ""

  beforeAll(async () => {
    await openMarket(db(), today)
    await db()("certificate")
      .where({ id: "cert_tea" })
      .update({ stars: 4, valid_until: addDays(today, -20) })
    const anyone = new Caller(api.defaults.baseURL)
    const officer = (grants: Parameters<typeof anOfficer>[2]) => anOfficer(getContainer(), anyone, grants)
    const [first, second, trade, inPart, lapsed] = [
      await officer([{ role: "agriculture" }]),
      await officer([{ role: "agriculture" }]),
      await officer([{ role: "trade" }]),
      await officer([{ role: "agriculture", sales_point_id: POINT }]),
      await officer([{ role: "agriculture", ends_on: addDays(today, -1) }]),
    ]
    Object.assign(officers, {
      first: anyone.as(first.token),
      second: anyone.as(second.token),
      trade: anyone.as(trade.token),
      inPart: anyone.as(inPart.token),
      lapsed: anyone.as(lapsed.token),
      anyone,
    })
    first_id = first.id
    second_id = second.id
  })

  const as = (name: string) => officers[name] as Caller
  const propose = async (body: object = revocation, who = "first") => {
    const answer = await as(who).post("/office/proposals", body)
    expect(answer.status).toBe(201)
    return answer.data as unknown as Answered
  }
  const confirm = (id: string, who = "second", decision_number = "901/QĐ-UBND") =>
    as(who).post(`/office/proposals/${id}/confirm`, { decision_number })
  const certificate = (id = "cert_honey") => db()("certificate").where({ id }).first()

  it("QĐ 26/2026 Đ.8: a revocation entered by one and confirmed by another takes the stars at once", async () => {
    const { proposal, before, after, sales_points } = await propose()
    expect(proposal).toMatchObject({ state: "proposed", due_on: addDays(today, 5), proposer: "Lan" })
    expect(before).toMatchObject({ stars: 4 })
    expect(after).toMatchObject({ stars: null, state: "revoked" })
    expect(sales_points).toMatchObject([{ id: POINT, stock_milli: 1_000_000 }])
    expect(await certificate()).toMatchObject({ revoked_on: null })

    const confirmed = await confirm(proposal.id)
    expect(confirmed.status).toBe(200)
    expect(confirmed.data.standing).toMatchObject({ stars: null, state: "revoked" })
    expect(await certificate()).toMatchObject({
      revoked_on: today,
      revoke_ground: "c",
      revoke_document: "901/QĐ-UBND",
    })
  })

  it("the history keeps who confirmed, before and after, the reason and the document", async () => {
    const { proposal } = await propose()
    await confirm(proposal.id)
    const [change] = await db()<RegisterChange>("register_change")
      .where({ row_id: "cert_honey" })
      .orderBy("id", "desc")
    expect(change).toMatchObject({
      registration_id: "reg_honey",
      actor_type: "officer",
      actor_id: second_id,
      reason: revocation.reason,
      document_no: "901/QĐ-UBND",
      source: "proposal",
    })
    expect([change?.before.revoked_on, change?.after.revoked_on]).toEqual([null, today])
    expect(await db()("decision").first()).toMatchObject({ kind: "revoke", entered_by: first_id })
    const { data: listed } = await as("trade").get("/office/decisions?q=901")
    expect(listed.items).toMatchObject([{ kind: "revoke", products: 1, by_stars: [{ stars: 4 }] }])
    const { data: shown } = await as("trade").get(
      `/office/decisions/${(listed.items as { id: string }[])[0]?.id}`,
    )
    expect(shown.certificates).toMatchObject([{ certificate_id: "cert_honey", state: "revoked" }])
    const audited = await db()<{ action: string; actor_id: string; subject_id: string }>("audit_entry")
      .where({ subject_id: "cert_honey" })
      .orderBy("created_at")
    expect(audited.map(({ action, actor_id }) => [action, actor_id])).toEqual([
      ["certificate.propose-revoke", first_id],
      ["certificate.revoke", second_id],
    ])
  })

  it("a change of the register, once written, is not written over", async () => {
    const { proposal } = await propose()
    await confirm(proposal.id)
    await expect(db()("register_change").update({ reason: "khác" })).rejects.toThrow(/written once/)
    await expect(db()("register_change").delete()).rejects.toThrow(/written once/)
  })

  it("every sales point that has the goods is told with the confirmation", async () => {
    const { proposal } = await propose()
    expect(await db()("notice")).toEqual([])
    const { data } = await confirm(proposal.id)
    expect(await db()("notice").first()).toMatchObject({
      id: data.notice_id,
      kind: "revoked",
      document_no: "901/QĐ-UBND",
      title_vi: "Thu hồi chứng nhận OCOP: Mật ong rừng (HTX Quế Sơn)",
    })
    expect(await db()("notice_receipt").pluck("sales_point_id")).toEqual([POINT])
  })

  it("two persons: the proposer neither confirms nor declines, and only she withdraws", async () => {
    const { proposal } = await propose()
    expect(await confirm(proposal.id, "first")).toMatchObject({ status: 403, code: "same_person" })
    const settle = (how: string, who: string) =>
      as(who).post(`/office/proposals/${proposal.id}/${how}`, { note: "Nhập nhầm" })
    expect(await settle("decline", "first")).toMatchObject({ status: 403, code: "same_person" })
    expect(await settle("withdraw", "second")).toMatchObject({ status: 403, code: "proposer_only" })
    expect((await settle("withdraw", "first")).data.proposal).toMatchObject({ state: "withdrawn" })
    expect(await certificate()).toMatchObject({ revoked_on: null })
  })

  it("a declined proposal changes nothing and another may be entered", async () => {
    const { proposal } = await propose()
    const declined = await as("second").post(`/office/proposals/${proposal.id}/decline`, { note: "Chưa đủ" })
    expect(declined.data.proposal).toMatchObject({ state: "declined", settle_note: "Chưa đủ" })
    expect(await confirm(proposal.id)).toMatchObject({ status: 409, code: "proposal_settled" })
    await propose()
  })

  it("the second person types the decision's number again", async () => {
    const { proposal } = await propose()
    const differs = await confirm(proposal.id, "second", "109/QĐ-UBND")
    expect(differs).toMatchObject({ status: 400, code: "decision_number_differs" })
    expect((await confirm(proposal.id, "second", "901/qđ - ubnd")).status).toBe(200)
  })

  it("one proposal waits for a certificate at a time, and is settled once", async () => {
    const { proposal } = await propose()
    const again = await as("second").post("/office/proposals", revocation)
    expect(again).toMatchObject({ status: 409, code: "proposal_open" })
    const both = await Promise.all([confirm(proposal.id), confirm(proposal.id)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await db()("notice")).toHaveLength(1)
  })

  it("QĐ 26/2026 Đ.12.3: an extension of at most 180 days gives the stars back at once", async () => {
    const latest = addDays(today, 160)
    const tooLong = await as("first").post("/office/proposals", {
      ...extension,
      extended_until: addDays(latest, 1),
    })
    expect(tooLong).toMatchObject({ status: 400, code: "extension_too_long" })
    expect(tooLong.data.field).toBe("extended_until")
    const tooShort = await as("first").post("/office/proposals", {
      ...extension,
      extended_until: addDays(latest, -180),
    })
    expect(tooShort).toMatchObject({ status: 400, code: "extension_too_short" })
    expect(tooShort.data.field).toBe("extended_until")
    const { proposal, before, after } = await propose({ ...extension, extended_until: latest })
    expect([before.stars, after.stars, after.state]).toEqual([null, 4, "extended"])
    const confirmed = await confirm(proposal.id, "second", extension.decision_number)
    expect(confirmed.data.standing).toMatchObject({ stars: 4, state: "extended" })
    expect(await certificate("cert_tea")).toMatchObject({
      extended_until: latest,
      extend_document: extension.decision_number,
    })
  })

  it("what the rules forbid is refused by field, in words with the day", async () => {
    const refused = async (change: object) => {
      const { status, data } = await as("first").post("/office/proposals", { ...revocation, ...change })
      return { status, code: data.code, field: data.field, message_vi: data.message_vi }
    }
    expect(await refused({ revoked_on: "2030-01-02" })).toMatchObject({
      code: "revoked_in_future",
      field: "revoked_on",
    })
    expect(await refused({ revoked_on: "2019-12-31" })).toMatchObject({
      code: "revoked_before_decision",
      message_vi: "Ngày thu hồi sớm hơn ngày quyết định công nhận (01/01/2020).",
    })
    expect(await refused({ issuer: "Sở Công Thương" })).toMatchObject({
      code: "issuer_unknown",
      field: "issuer",
    })
    expect(await refused({ issuer: "UBND huyện Núi Thành" })).toMatchObject({ code: "authority_abolished" })
    expect(await refused({ issuer: "Bộ Nông nghiệp và Môi trường" })).toMatchObject({
      code: "authority_may_not_revoke",
      field: "issuer",
      message_vi: expect.stringMatching(/không có thẩm quyền thu hồi giấy chứng nhận 4 sao/) as string,
    })
    for (const file_id of ["file_none", "cert_honey"])
      expect(await refused({ file_id })).toMatchObject({
        ...{ status: 404, code: "file_unknown", field: "file_id" },
      })
    expect(
      await refused({ certificate_id: "cert_wine", issuer: "Bộ Nông nghiệp và Môi trường" }),
    ).toMatchObject({ status: 409, code: "revoked_already" })
    expect(await refused({ ground: "f" })).toMatchObject({ code: "invalid_input", field: "ground" })
    expect(await refused({ certificate_id: "cert_none" })).toMatchObject({ status: 404, code: "not_found" })
  })

  it("other roles, a part of the province, an ended grant and strangers cannot, tried by id", async () => {
    const { proposal } = await propose()
    for (const [who, status, code] of [
      ["trade", 403, "no_grant"],
      ["inPart", 403, "out_of_scope"],
      ["lapsed", 403, "no_grant"],
      ["anyone", 401, "auth_required"],
    ] as const) {
      expect(await as(who).post("/office/proposals", revocation)).toMatchObject({ status, code })
      expect(await confirm(proposal.id, who)).toMatchObject({ status, code })
    }
    expect((await as("trade").get(`/office/proposals/${proposal.id}`)).status).toBe(200)
    expect((await as("trade").get("/office/proposals?state=proposed")).data.items).toHaveLength(1)
    expect(await confirm("prop_none")).toMatchObject({ status: 404, code: "not_found" })
    expect(await certificate()).toMatchObject({ revoked_on: null })
  })
})
