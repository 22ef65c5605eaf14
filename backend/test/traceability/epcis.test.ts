import { validateEpcisDocument } from "epcis2.js"
import type { EpcisDocument } from "@ocop/shared/epcis"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { inApp } from "../app"
import { aProducer, aSalesPoint, Caller } from "../actors"
import { answers, PEPPER_GTIN, pepperLot, SERIAL_KEY, traceGround, type TraceGround } from "../trace-ground"

inApp(
  ({ api, getContainer }) => {
    let ground: TraceGround
    let lot_id: string
    beforeAll(async () => {
      ground = await traceGround(getContainer(), api)
      lot_id = (await api.post<{ id: string }>("/office/lots", pepperLot(ground), ground.officer)).data.id
    })

    /** A stage of each kind, a run, movements both ways, sales, a return and a recall that was lifted. */
    async function live(): Promise<void> {
      const caller = new Caller(api.defaults.baseURL, ground.officer.headers)
      const stage = { name: "Phơi", place_name: "Sân phơi", place_kind: "text", direction: "own" }
      const stages = [
        {
          ...stage,
          at: "2026-10-30T08:00:00+07:00",
          direction: "back",
          place_kind: "commune",
          place_code: "20854",
        },
        { ...stage, at: "2026-11-01T08:00:00+07:00" },
        { ...stage, at: "2026-11-02T08:00:00+07:00", place_kind: "gln", place_code: "8938500000003" },
      ]
      await caller.send("PUT", `/office/lots/${lot_id}/stages`, { stages })
      const order = { level: "serial", carrier: "both", sheet: "a4-24", count: 4, keyed: true, reason: "x" }
      await api.post(`/office/lots/${lot_id}/stamps`, order, ground.officer)
      const point = await aSalesPoint(getContainer(), "HA")
      const [variant_id] = await ground.db("lot").where({ id: lot_id }).pluck<string[]>("variant_id")
      const shared = { sales_point_id: point.id, variant_id, lot: "L2611A" }
      const at = (day: string) => ({ occurred_at: `${day}T03:00:00Z`, received_at: `${day}T03:00:00Z` })
      const sale = (n: number, kind: string, quantity_milli: number) => ({
        ...{
          ...shared,
          sale_id: `01890000-0000-7000-8000-00000000000${n}`,
          line_no: 1,
          kind,
          quantity_milli,
        },
        ...{
          occurred_at: `2026-11-1${n}T03:00:00Z`,
          business_day: `2026-11-1${n}`,
          title: "Tiêu",
          state: "valid",
        },
        ...{
          origin: "local",
          vat: 0,
          supply_model: "own",
          commission_bp: 0,
          unit_price: 1,
          discount: 0,
          total: 1,
        },
      })
      await withScope(ground.db, ALL_ROWS, async (trx) => {
        await trx("ledger_stock_movement").insert([
          {
            ...shared,
            ...at("2026-11-05"),
            source_ref: "r",
            line_no: 1,
            reason: "receive",
            quantity_milli: 9000,
          },
          {
            ...shared,
            ...at("2026-11-06"),
            source_ref: "r",
            line_no: 2,
            reason: "return",
            quantity_milli: -1000,
          },
          {
            ...shared,
            ...at("2026-11-07"),
            source_ref: "r",
            line_no: 3,
            reason: "count",
            quantity_milli: -1000,
          },
        ])
        await trx("ledger_sale_line").insert([sale(1, "sale", 2000), sale(2, "refund", -1000)])
      })
      await ground.db("stop_order").insert({
        ...{ id: "stop_1", kind: "recall", subject: "lot", lot_id, registration_id: ground.pepper.id },
        ...{ lot_number: "L2611A", producer_id: ground.pepper.producer_id, reason: "x", placed_by: "o" },
        ...{ placed_at: "2026-11-15T01:00:00Z", lifted_at: "2026-11-16T01:00:00Z" },
      })
    }

    it("EPCIS 2.0: the events of a lot and of a product validate against the standard's JSON schema", async () => {
      await live()
      const { data, headers } = await api.get<EpcisDocument>(`/office/lots/${lot_id}/epcis`, ground.officer)
      expect(headers["content-type"]).toBe("application/ld+json")
      expect(validateEpcisDocument(data)).toEqual({ success: true, errors: [] })
      expect(data.epcisBody.eventList.map(({ bizStep }) => bizStep)).toEqual([
        ...["collecting", "commissioning", "other", "other", "receiving", "shipping"],
        ...["retail_selling", "receiving", "holding", "inspecting", "encoding"],
      ])
      expect(data.epcisBody.eventList[0]?.quantityList).toEqual([
        { epcClass: `https://ocop.example/01/${PEPPER_GTIN}/10/L2611A` },
      ])
      await api.post("/office/lots", pepperLot(ground, { number: "L/2", expires_on: null }), ground.officer)
      const product = await api.get<EpcisDocument>(
        `/office/registrations/${ground.pepper.id}/epcis`,
        ground.officer,
      )
      expect(validateEpcisDocument(product.data)).toEqual({ success: true, errors: [] })
      expect(
        product.data.epcisBody.eventList.filter(({ bizStep }) => bizStep === "commissioning"),
      ).toHaveLength(2)
      const broken = {
        ...data,
        epcisBody: { eventList: [{ ...data.epcisBody.eventList[0], bizStep: "magic" }] },
      }
      expect(() => validateEpcisDocument(broken)).toThrow("bizStep")
    })

    it("a producer takes away its own events only, and what is not there is not found", async () => {
      const anyone = new Caller(api.defaults.baseURL)
      const stranger = anyone.as((await aProducer(getContainer(), anyone)).token)
      const owner = await aProducer(getContainer(), anyone)
      await ground
        .db("producer_member")
        .where({ id: owner.id })
        .update({ producer_id: ground.pepper.producer_id })
      for (const path of [
        `/producer/lots/${lot_id}/epcis`,
        `/producer/registrations/${ground.pepper.id}/epcis`,
      ]) {
        expect((await stranger.get(path)).status).toBe(404)
        expect((await anyone.as(owner.token).get(path)).status).toBe(200)
      }
      expect((await api.get("/office/lots/lot_none/epcis", { ...ground.officer, ...answers })).status).toBe(
        404,
      )
    })
  },
  { SERIAL_KEY, STOREFRONT_URL: "https://ocop.example" },
)
