import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { aSalesPoint } from "../actors"
import { officerHeaders } from "../officer"
import { answers, PEPPER_GTIN, pepperLot, SERIAL_KEY, traceGround, type TraceGround } from "../trace-ground"

inApp(
  ({ api, getContainer }) => {
    let ground: TraceGround
    let lot_id: string
    let points: { id: string; name: string }[]
    beforeAll(async () => {
      ground = await traceGround(getContainer(), api)
      lot_id = (await api.post<{ id: string }>("/office/lots", pepperLot(ground), ground.officer)).data.id
      points = [await aSalesPoint(getContainer(), "HA"), await aSalesPoint(getContainer(), "TK")]
      const { variant_id, product_id } = await ground
        .db("lot")
        .first<{ variant_id: string; product_id: string }>("variant_id", "product_id")
      const movement = (
        line_no: number,
        point: number,
        reason: string,
        quantity_milli: number,
        day: string,
      ) => ({
        ...{
          source_ref: "r1",
          line_no,
          sales_point_id: points[point]?.id,
          variant_id,
          lot: "L2611A",
          reason,
        },
        ...{ quantity_milli, occurred_at: `${day}T02:00:00Z`, received_at: `${day}T02:00:00Z` },
      })
      const line = (n: number, kind: string, quantity_milli: number, lot: string | null) => ({
        ...{
          sale_id: `01890000-0000-7000-8000-00000000000${n}`,
          line_no: 1,
          kind,
          product_id,
          variant_id,
          lot,
        },
        ...{
          sales_point_id: points[kind === "online" ? 1 : 0]?.id,
          title: "Tiêu",
          state: "valid",
          origin: "local",
        },
        ...{
          occurred_at: `2026-11-1${n}T03:00:00Z`,
          business_day: `2026-11-1${n}`,
          vat: 0,
          supply_model: "own",
        },
        ...{ commission_bp: 0, quantity_milli, unit_price: 95_000, discount: 0, total: 95 * quantity_milli },
      })
      await withScope(ground.db, ALL_ROWS, async (trx) => {
        await trx("ledger_stock_movement").insert([
          movement(1, 0, "receive", 24_000, "2026-11-05"),
          movement(2, 0, "transfer_out", -10_000, "2026-11-06"),
          movement(3, 1, "transfer_in", 10_000, "2026-11-06"),
        ])
        await trx("ledger_sale_line").insert([
          line(1, "sale", 2000, "L2611A"),
          line(2, "refund", -1000, "L2611A"),
          line(3, "sale", 5000, "KHÁC"),
          line(4, "online", 3000, null),
        ])
      })
    })
    const whereabouts = (headers = ground.officer, lot = lot_id) =>
      api.get(`/office/lots/${lot}/whereabouts`, { ...headers, ...answers })

    it("where did lot L go: its way, what is left where, what was sold, and online orders that may hold it", async () => {
      expect((await whereabouts()).data).toMatchObject({
        path: [
          { what: "receive", place: "Điểm bán HA", quantity_milli: 24_000 },
          { what: "transfer_out", place: "Điểm bán HA", quantity_milli: -10_000 },
          { what: "transfer_in", place: "Điểm bán TK", quantity_milli: 10_000 },
          { what: "sold", place: "Điểm bán HA", quantity_milli: 2000 },
          { what: "sold", place: "Điểm bán HA", quantity_milli: -1000 },
        ],
        stock: [
          { name: "Điểm bán HA", quantity_milli: 13_000 },
          { name: "Điểm bán TK", quantity_milli: 10_000 },
        ],
        sold: { quantity_milli: 1000, receipts: 1, last_sale_at: "2026-11-11T03:00:00.000Z" },
        online_orders: 1,
      })
    })

    it("an inspector of one sales point sees what happened there", async () => {
      const grants = [{ role: "inspector" as const, sales_point_id: points[1]?.id ?? "" }]
      const inspector = await officerHeaders(getContainer(), api, "kiểm", grants)
      expect((await whereabouts(inspector)).data).toMatchObject({
        path: [{ what: "transfer_in", place: "Điểm bán TK" }],
        stock: [{ name: "Điểm bán TK" }],
        sold: { receipts: 0 },
      })
      expect((await whereabouts(ground.officer, "lot_none")).status).toBe(404)
    })

    describe("the inspector's one box", () => {
      const ask = async (text: string, headers = ground.officer) =>
        (await api.get<Record<string, unknown>>(`/office/codes?text=${encodeURIComponent(text)}`, headers))
          .data

      it("knows a stamp, a lot, goods, a decision and a lot's number by itself", async () => {
        const order = { level: "serial", carrier: "qr", sheet: "a4-24", count: 1, keyed: true, reason: "x" }
        const { first } = (
          await api.post<{ first: string }>(`/office/lots/${lot_id}/stamps`, order, ground.officer)
        ).data
        const link = `https://ocop.example/01/${PEPPER_GTIN}/10/L2611A/21/${first}`
        expect(await ask(link)).toMatchObject({
          kind: "stamp",
          lot_id,
          serial_check: "genuine",
          page: { found: "serial" },
        })
        expect(await ask(`01${PEPPER_GTIN}10L2611A`)).toMatchObject({
          kind: "lot",
          lot_id,
          serial_check: null,
        })
        expect(await ask(PEPPER_GTIN.slice(1))).toMatchObject({
          kind: "product",
          registration_id: ground.pepper.id,
        })
        expect(await ask("l2611a")).toMatchObject({
          kind: "lots",
          lots: [{ lot_id, product: "Tiêu Tiên Phước" }],
        })
        const decision = await ask("4106/qđ-ubnd")
        expect(decision).toMatchObject({ kind: "decision" })
        expect(decision.certificates).toHaveLength(2)
      })

      it("says why a code leads nowhere and concludes nothing about the goods", async () => {
        const said = async (text: string) => (await ask(text)).said
        const forged = "0123456789ABCDEFGHJK"
        expect(await said(`https://ocop.example/01/${PEPPER_GTIN}/10/L2611A/21/${forged}`)).toEqual({
          code: "code_never_issued",
          serial_check: "forged",
        })
        expect(await said("https://other.example/01/08938500000010")).toEqual({
          code: "link_foreign_host",
          host: "other.example",
        })
        expect(await said("08938500000011")).toEqual({ code: "gtin_check_digit" })
        expect(await said(`https://ocop.example/01/${PEPPER_GTIN}/21/1/10/L`)).toEqual({
          code: "link_qualifier_order",
        })
        const lot = (text: string) => said(`https://ocop.example/01/${PEPPER_GTIN}/10/${text}`)
        expect(await lot("L".repeat(21))).toEqual({ code: "ai_value_invalid" })
        expect(await lot("L%C3%B4")).toEqual({ code: "ai_value_invalid" })
        expect(await lot("L%2")).toEqual({ code: "link_malformed" })
        expect(await ask(`https://ocop.example/01/${PEPPER_GTIN}/10/%4C2611A`)).toMatchObject({ kind: "lot" })
        expect(await said("no such thing")).toEqual({ code: "scan_unreadable" })
      })

      it("a sales point's manager reaches goods of her own points only", async () => {
        const manager = (id: string, name: string) =>
          officerHeaders(getContainer(), api, name, [{ role: "sales_point_manager", sales_point_id: id }])
        expect(await ask(PEPPER_GTIN, await manager(points[0]?.id ?? "", "hà"))).toMatchObject({
          kind: "product",
        })
        expect(await ask(PEPPER_GTIN, await manager("sp_other", "lan"))).toMatchObject({ kind: "unknown" })
        expect(await ask("L2611A", await manager(points[0]?.id ?? "", "mai"))).toMatchObject({
          kind: "unknown",
        })
      })
    })
  },
  { SERIAL_KEY, STOREFRONT_URL: "https://ocop.example" },
)
