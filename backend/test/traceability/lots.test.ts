import { inApp } from "../app"
import { Caller, anOfficer, aProducer } from "../actors"
import { answers, PEPPER_GTIN, pepperLot, SERIAL_KEY, traceGround, type TraceGround } from "../trace-ground"

const FACTS = {
  growing_areas: ["VN-QNOR-0021", "VN-QNOR-0022"],
  material_zone: "Vùng tiêu Tiên Phước",
  standards: ["TCVN 5387:1994"],
  test_reports: [{ number: "KN-90", on: "2026-11-05", result: "Đạt", file_id: null }],
  note: null,
}

inApp(
  ({ api, getContainer }) => {
    let ground: TraceGround
    beforeAll(async () => {
      ground = await traceGround(getContainer(), api)
    })
    const enter = (change: Record<string, unknown> = {}) =>
      api.post<Record<string, unknown> & { id: string; code?: string; field?: string }>(
        "/office/lots",
        pepperLot(ground, change),
        { ...ground.officer, ...answers },
      )

    it("a lot is entered, found by number, goods or producer, and told whole", async () => {
      const { status, data } = await enter({
        growing_areas: ["VN-QNOR-0021"],
        material_zone: "Vùng tiêu Tiên Phước",
        test_reports: [{ number: "KN-88", on: "2026-11-03", result: "Đạt" }],
      })
      expect(status).toBe(201)
      expect(data).toMatchObject({
        number: "L2611A",
        gtin: PEPPER_GTIN,
        unit: "hũ",
        quantity_milli: 500_000,
        growing_areas: ["VN-QNOR-0021"],
        test_reports: [{ number: "KN-88", on: "2026-11-03", result: "Đạt", file_id: null }],
        printed: 0,
        stopped: null,
      })
      for (const q of ["l2611", "tieu tien", "son tien", PEPPER_GTIN]) {
        const found = await api.get<{ total: number }>(`/office/lots?q=${q}`, ground.officer)
        expect(found.data.total).toBe(1)
      }
      expect((await api.get<{ total: number }>("/office/lots?q=%25", ground.officer)).data.total).toBe(0)
      const [audit] = await ground
        .db("audit_entry")
        .where({ action: "lot.enter" })
        .select<{ subject_id: string }[]>("subject_id")
      expect(audit).toEqual({ subject_id: data.id })
    })

    it("goods without a number of GS1 get one for use inside with their first lot, once", async () => {
      const first = await enter({ registration_id: ground.pork.id, number: "A" })
      const second = await enter({ registration_id: ground.pork.id, number: "B" })
      expect(first.data.gtin).toMatch(/^029\d{11}$/)
      expect(second.data.gtin).toBe(first.data.gtin)
    })

    it("GS1 set 82, expiry before production, a number twice and unknown goods are refused by field", async () => {
      await enter()
      const cases: [Record<string, unknown>, number, string, string][] = [
        [{ number: "Lô 1" }, 400, "lot_number_invalid", "number"],
        [{ number: "L".repeat(21) }, 400, "lot_number_invalid", "number"],
        [{ number: "X1", expires_on: "2026-10-01" }, 400, "expires_before_made", "expires_on"],
        [{ number: "X2", made_on: "2999-01-01", expires_on: null }, 400, "made_in_future", "made_on"],
        [{}, 409, "already_exists", "number"],
        [{ registration_id: "reg_none", number: "X3" }, 404, "not_found", "registration_id"],
        [{ number: "X4", quantity_milli: 0 }, 400, "invalid_input", "quantity_milli"],
      ]
      for (const [change, status, code, field] of cases) {
        const refused = await enter(change)
        expect([refused.status, refused.data.code, refused.data.field]).toEqual([status, code, field])
      }
      expect((await api.get<{ total: number }>("/office/lots", ground.officer)).data.total).toBe(1)
    })

    it("TT 02/2024 Đ.7: the stages of a lot are told in order, and a time that goes back is refused", async () => {
      const { id } = (await enter()).data
      const caller = new Caller(api.defaults.baseURL, ground.officer.headers)
      const stage = (at: string, name: string) => ({
        name,
        at,
        place_name: "Xưởng Sơn Tiến",
        place_kind: "text",
        direction: "own",
      })
      const stages = [
        stage("2026-11-01T07:00:00+07:00", "Phơi"),
        stage("2026-11-02T07:00:00+07:00", "Đóng hũ"),
      ]
      const put = (body: unknown) => caller.send("PUT", `/office/lots/${id}/stages`, body)
      expect((await put({ stages })).data.stages).toMatchObject([{ name: "Phơi" }, { name: "Đóng hũ" }])
      const back = await put({ stages: [...stages].reverse() })
      expect([back.status, back.code, back.data.field]).toEqual([400, "stages_out_of_order", "stages.1.at"])
      const shorter = await put({ stages: stages.slice(1) })
      expect(shorter.data.stages).toMatchObject([{ name: "Đóng hũ" }])
    })

    it("TT 02/2024 Đ.7: growing areas, raw materials and tests are said anew, and what was said before stays in the audit", async () => {
      const { id } = (await enter({ growing_areas: ["VN-QNOR-0021"] })).data
      const caller = new Caller(api.defaults.baseURL, ground.officer.headers)
      const amend = (change: Record<string, unknown> = {}, as = caller) =>
        as.send("PUT", `/office/lots/${id}`, { ...FACTS, ...change })
      expect((await amend()).data).toMatchObject({ ...FACTS, number: "L2611A", quantity_milli: 500_000 })
      const [report] = FACTS.test_reports
      const future = await amend({ test_reports: [{ ...report, on: "2999-01-01" }] })
      expect([future.code, future.data.field]).toEqual(["test_in_future", "test_reports.0.on"])
      const file = await amend({ test_reports: [{ ...report, file_id: "file_none" }] })
      expect([file.code, file.data.field]).toEqual(["file_unknown", "test_reports"])
      expect((await amend({ number: "L9" })).code).toBe("unknown_field")
      const trade = await anOfficer(getContainer(), caller, [{ role: "trade" }])
      expect((await amend({}, caller.as(trade.token))).code).toBe("no_grant")
      const audit = await ground.db("audit_entry").where({ action: "lot.amend" }).select("before", "after")
      expect(audit).toMatchObject([{ before: { growing_areas: ["VN-QNOR-0021"] }, after: FACTS }])
    })

    it("a producer sees and enters lots of its own goods only, by id too", async () => {
      const lot = (await enter()).data
      const anyone = new Caller(api.defaults.baseURL)
      const stranger = await aProducer(getContainer(), anyone)
      const owner = await aProducer(getContainer(), anyone)
      await ground
        .db("producer_member")
        .where({ id: owner.id })
        .update({ producer_id: ground.pepper.producer_id })
      const [theirs, ours] = [anyone.as(stranger.token), anyone.as(owner.token)]
      expect((await theirs.get("/producer/lots")).data.total).toBe(0)
      expect((await ours.get("/producer/lots")).data.total).toBe(1)
      expect((await theirs.post("/producer/lots", pepperLot(ground, { number: "Z1" }))).status).toBe(404)
      expect((await ours.post("/producer/lots", pepperLot(ground, { number: "Z1" }))).status).toBe(201)
      expect((await theirs.send("PUT", `/producer/lots/${lot.id}/stages`, { stages: [] })).status).toBe(404)
      expect((await ours.send("PUT", `/producer/lots/${lot.id}/stages`, { stages: [] })).status).toBe(200)
      await ground.db("stored_file").insert({
        ...{ id: "file_office", name: "a.pdf", kind: "pdf", bytes: 10, sha256: "0", location: "a.pdf" },
        ...{ uploaded_by_type: "officer", uploaded_by: "off_1" },
      })
      const stages = [
        {
          ...{ name: "Phơi", at: "2026-11-01T07:00:00+07:00", place_name: "Xưởng", place_kind: "text" },
          ...{ direction: "own", evidence_file_id: "file_office" },
        },
      ]
      const foreign = await ours.send("PUT", `/producer/lots/${lot.id}/stages`, { stages })
      expect([foreign.code, foreign.data.field]).toEqual(["file_unknown", "stages"])
      const officer = new Caller(api.defaults.baseURL, ground.officer.headers)
      expect((await officer.send("PUT", `/office/lots/${lot.id}/stages`, { stages })).status).toBe(200)
      expect((await ours.send("PUT", `/producer/lots/${lot.id}/stages`, { stages })).status).toBe(200)
    })

    it("an officer of one sales point, another role and nobody at all are refused", async () => {
      const lot = (await enter()).data
      const anyone = new Caller(api.defaults.baseURL)
      const asked = async (grants: Parameters<typeof anOfficer>[2]) => {
        const caller = anyone.as((await anOfficer(getContainer(), anyone, grants)).token)
        return Promise.all([
          caller.get(`/office/lots/${lot.id}`),
          caller.post("/office/lots", pepperLot(ground, { number: "N1" })),
          caller.send("PUT", `/office/lots/${lot.id}`, FACTS),
          caller.send("PUT", `/office/lots/${lot.id}/stages`, { stages: [] }),
        ])
      }
      const whole = { sales_point_id: null, fair_id: null, ends_on: null }
      const part = await asked([{ ...whole, role: "agriculture", sales_point_id: "sp_x" }])
      expect(part.map(({ code }) => code)).toEqual(Array(4).fill("out_of_scope"))
      const inspector = await asked([{ ...whole, role: "inspector" }])
      expect(inspector.map(({ status, code }) => code ?? status)).toEqual([
        200,
        ...Array<string>(3).fill("no_grant"),
      ])
      const manager = await asked([{ ...whole, role: "sales_point_manager" }])
      expect(manager.map(({ code }) => code)).toEqual(Array(4).fill("no_grant"))
      expect((await anyone.get(`/office/lots/${lot.id}`)).status).toBe(401)
    })
  },
  { SERIAL_KEY },
)
