import { TracePage } from "@ocop/shared/trace-page"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { aSalesPoint } from "../actors"
import {
  answers,
  PEPPER_GTIN,
  pepperLot,
  SERIAL_KEY,
  stampedPepper,
  traceGround,
  type TraceGround,
} from "../trace-ground"

inApp(
  ({ api, getContainer }) => {
    let ground: TraceGround
    let lot_id: string
    let serial: string
    beforeAll(async () => {
      ground = await traceGround(getContainer(), api)
      ;({ lot_id, serial } = await stampedPepper(ground, api))
    })
    const trace = (query: string) =>
      api.get<TracePage & { code?: unknown }>(`/store/trace?${query}`, { ...ground.shopper, ...answers })

    it("a serial, a lot and the goods alone lead to what each is known to be", async () => {
      const page = await trace(`gtin=${PEPPER_GTIN}&lot=L2611A&serial=${serial}`)
      expect(page.status).toBe(200)
      expect(TracePage.parse(page.data)).toMatchObject({
        found: "serial",
        product: { name: "Tiêu Tiên Phước" },
        producer: { name: "Hợp tác xã Sơn Tiến", commune: "Xã Tiên Phước" },
        standing: { stars: 4, state: "valid" },
        certificate: { number: "4106/QĐ-UBND" },
        lot: { number: "L2611A", made_on: "2026-11-01", expires_on: "2027-11-01", quantity_milli: 500_000 },
        stamp: { serial, state: "printed", scans: 0, sold_at: null, flags: [] },
        stop: null,
      })
      expect((await trace(`gtin=${PEPPER_GTIN}&serial=${serial}`)).data).toMatchObject({
        found: "serial",
        code: { lot: "L2611A", serial },
      })
      expect((await trace(`gtin=${PEPPER_GTIN}&lot=L2611A`)).data).toMatchObject({
        found: "lot",
        stamp: null,
      })
      const goods = TracePage.parse((await trace(`gtin=${PEPPER_GTIN.slice(1)}`)).data)
      expect(goods).toMatchObject({ found: "product", lot: null, stamp: null, stages: [], forward: [] })
    })

    it("a code nobody issued is told so: goods, lot, serial, and a serial of another lot", async () => {
      await api.post("/office/lots", pepperLot(ground, { number: "L2" }), ground.officer)
      for (const query of [
        "gtin=08938500000010",
        `gtin=${PEPPER_GTIN}&lot=NONE`,
        `gtin=${PEPPER_GTIN}&lot=L2611A&serial=NONE`,
        `gtin=${PEPPER_GTIN}&lot=L2&serial=${serial}`,
        `gtin=${PEPPER_GTIN}&serial=NONE`,
      ]) {
        const { status, data } = await trace(query)
        expect([query, status, data.code]).toEqual([query, 404, "code_never_issued"])
      }
      expect((await trace("gtin=09520026000195")).status).toBe(400)
      expect((await trace(`gtin=${PEPPER_GTIN}&lot=L%C3%94`)).status).toBe(400)
    })

    it("GS1: a wrong check digit, a length none has, forbidden characters and over length are told by field and reason", async () => {
      const wrong = `${PEPPER_GTIN.slice(0, -1)}5`
      const cases: [Record<string, string>, string, string][] = [
        [{ gtin: wrong }, "gtin_check_digit", "gtin"],
        [{ gtin: "123456" }, "gtin_length", "gtin"],
        [{ gtin: "0952002600019A" }, "gtin_not_digits", "gtin"],
        [{ gtin: PEPPER_GTIN, lot: "Lô 1" }, "lot_number_invalid", "lot"],
        [{ gtin: PEPPER_GTIN, lot: "L".repeat(21) }, "lot_number_invalid", "lot"],
        [{ gtin: PEPPER_GTIN, lot: "L2611A", serial: "s€" }, "serial_invalid", "serial"],
      ]
      const asked = { ...ground.shopper, ...answers }
      for (const [code, reason, field] of cases) {
        const query = new URLSearchParams(code).toString()
        for (const { status, data } of [
          await trace(query),
          await api.get<TracePage & { code?: unknown }>(`/store/linkset?${query}`, asked),
          await api.post<TracePage & { code?: unknown }>("/store/scans", code, asked),
        ])
          expect({ status, ...data }).toMatchObject({ status: 400, code: reason, field })
      }
      expect((await trace(`gtin=${wrong}`)).data).toMatchObject({
        message_vi: "Mã vạch sai số kiểm tra: số cuối phải là 4, ở đây là 5.",
      })
      await ground.db("product_variant").where({ barcode: PEPPER_GTIN }).update({ barcode: wrong })
      const lot = await api.post("/office/lots", pepperLot(ground, { number: "L9" }), {
        ...ground.officer,
        ...answers,
      })
      expect([lot.status, lot.data]).toMatchObject([400, { code: "gtin_check_digit", field: "gtin" }])
    })

    it("one step forward names the sales points the lot came to, and a sold serial says when", async () => {
      const point = await aSalesPoint(getContainer(), "HA")
      const [variant] = await ground.db("lot").where({ id: lot_id }).pluck<string[]>("variant_id")
      const at = "2026-11-10T09:00:00+07:00"
      const sale_id = "01890000-0000-7000-8000-000000000001"
      const line = (id: string, kind: string, quantity_milli: number, occurred_at: string) => ({
        ...{
          sale_id: id,
          line_no: 1,
          kind,
          sales_point_id: point.id,
          occurred_at,
          business_day: "2026-11-12",
        },
        ...{ variant_id: variant, title: "Tiêu", lot: "L2611A", trace_code: serial, state: "valid" },
        ...{ origin: "local", vat: 0, supply_model: "consignment", commission_bp: 0 },
        ...{ quantity_milli, unit_price: 95_000, discount: 0, total: 95_000 * Math.sign(quantity_milli) },
      })
      await withScope(ground.db, ALL_ROWS, async (trx) => {
        await trx("ledger_stock_movement").insert({
          ...{ source_ref: "r1", line_no: 1, sales_point_id: point.id, variant_id: variant, lot: "L2611A" },
          ...{ reason: "receive", quantity_milli: 24_000, occurred_at: at, received_at: at },
        })
        await trx("ledger_sale_line").insert(line(sale_id, "sale", 1000, "2026-11-12T02:00:00Z"))
      })
      const code = `gtin=${PEPPER_GTIN}&lot=L2611A&serial=${serial}`
      expect((await trace(code)).data).toMatchObject({
        forward: [{ sales_point: "Điểm bán HA", address: "Tam Kỳ", from: "2026-11-10" }],
        stamp: { sold_at: "2026-11-12T02:00:00.000Z" },
      })
      const refund = "01890000-0000-7000-8000-000000000002"
      await withScope(ground.db, ALL_ROWS, (trx) =>
        trx("ledger_sale_line").insert(line(refund, "refund", -1000, "2026-11-13T02:00:00Z")),
      )
      expect((await trace(code)).data.stamp?.sold_at).toBeNull()
    })

    it("the public sees the papers of the goods, and none of the producer's contracts", async () => {
      const { id: registration_id, producer_id } = ground.pepper
      const paper = (id: string, kind: string) => ({
        id,
        kind,
        number: `${id}/2026`,
        producer_id,
        entered_by: "o",
      })
      await ground.db("paper").insert([
        { ...paper("pap_1", "test_report"), registration_id },
        { ...paper("pap_2", "food_safety"), registration_id: null },
        { ...paper("pap_3", "contract"), registration_id },
      ])
      const { data } = await trace(`gtin=${PEPPER_GTIN}`)
      expect(data.papers.map(({ number }) => number).sort()).toEqual(["pap_1/2026", "pap_2/2026"])
    })

    it("a revoked certificate and a recalled lot are on the page in its next answer", async () => {
      const { pepper } = ground
      await ground
        .db("certificate")
        .where({ registration_id: pepper.id })
        .update({ revoked_on: "2026-11-01", revoke_document: "9/QĐ" })
      await ground.db("stop_order").insert({
        ...{
          id: "stop_1",
          kind: "recall",
          subject: "lot",
          lot_id,
          registration_id: pepper.id,
          lot_number: "L2611A",
        },
        ...{ product_id: (await ground.db("lot").first<{ product_id: string }>("product_id")).product_id },
        ...{
          producer_id: pepper.producer_id,
          reason: "x",
          public_words: "Không dùng",
          document_no: "1/TB",
          placed_by: "o",
        },
        placed_at: "2026-11-20T01:00:00Z",
      })
      const { data } = await trace(`gtin=${PEPPER_GTIN}&lot=L2611A`)
      expect(data).toMatchObject({
        standing: { stars: null, state: "revoked" },
        certificate: { revoked_on: "2026-11-01", revoke_document: "9/QĐ" },
        stop: { kind: "recall", subject: "lot", words: "Không dùng", since: "2026-11-20T01:00:00.000Z" },
      })
      await api.post("/office/lots", pepperLot(ground, { number: "L2" }), ground.officer)
      expect((await trace(`gtin=${PEPPER_GTIN}&lot=L2`)).data.stop).toBeNull()
    })
  },
  { SERIAL_KEY },
)
