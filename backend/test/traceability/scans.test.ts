import { dayOf } from "@ocop/shared/day"
import openScanPartitionsJob from "../../src/jobs/open-scan-partitions"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { countScan } from "../../src/workflows/traceability/count-scan"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import {
  answers,
  PEPPER_GTIN,
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
    const scan = (body: Record<string, unknown> = {}) =>
      api.post<{ flags: string[]; code?: string }>(
        "/store/scans",
        { gtin: PEPPER_GTIN, lot: "L2611A", serial, ...body },
        { ...ground.shopper, ...answers },
      )
    const scanAt = (at: string, area: string | null = null) =>
      countScan(getContainer(), {
        ...{ gtin: PEPPER_GTIN, lot: "L2611A", serial, area, channel: "public" },
        at: new Date(at),
      })
    const stamp = () => ground.db("trace_stamp").where({ serial }).first()
    const flags = () =>
      ground.db("trace_flag").orderBy("id").select("kind", "severity", "department", "lot_id")

    it("a scan is counted on stamp and lot, and nothing of a person is kept", async () => {
      expect((await scan({ area: "15.9,108.3" })).data).toEqual({ flags: [] })
      await scan()
      expect(await stamp()).toMatchObject({ scan_count: 2, state: 1, places: 1, last_area: "15.9,108.3" })
      expect(await ground.db("trace_lot_count").first()).toMatchObject({
        printed: "24",
        used: "1",
        scans: "2",
      })
      const columns = await ground
        .db("information_schema.columns")
        .where({ table_name: "trace_scan" })
        .pluck("column_name")
      expect(columns.sort()).toEqual(["area", "at", "channel", "flags", "gtin", "lot_id", "serial"])
      expect(await ground.db("trace_scan").whereNotNull("area").count()).toEqual([{ count: "1" }])
    })

    it("scans at once are all counted", async () => {
      await Promise.all(Array.from({ length: 12 }, () => scan()))
      expect(await stamp()).toMatchObject({ scan_count: 12 })
      expect(await ground.db("trace_lot_count").first()).toMatchObject({ used: "1", scans: "12" })
    })

    it("far places within an hour are flagged to the managing department, once, until it is settled", async () => {
      await scanAt("2026-11-20T03:00:00Z", "15.9,108.3")
      await scanAt("2026-11-20T04:00:00Z", "21.0,105.9")
      await scanAt("2026-11-20T05:00:00Z", "15.9,108.3")
      expect(await flags()).toEqual([
        { kind: "far_apart", severity: "suspicious", department: "agriculture", lot_id },
      ])
      expect(await stamp()).toMatchObject({ flag_bits: 1 })
      const page = await api.get<{ stamp: { flags: string[] } }>(
        `/store/trace?gtin=${PEPPER_GTIN}&serial=${serial}`,
        ground.shopper,
      )
      expect(page.data.stamp.flags).toEqual(["far_apart"])
    })

    it("a flag is settled as a false alarm with words by an officer of the province, once; the stamp then shows it no more", async () => {
      await scanAt("2026-11-20T03:00:00Z", "15.9,108.3")
      await scanAt("2026-11-20T04:00:00Z", "21.0,105.9")
      const open = await api.get<{ items: { id: string }[]; total: number }>(
        "/office/trace-flags",
        ground.officer,
      )
      expect(open.data).toMatchObject({
        total: 1,
        items: [{ kind: "far_apart", serial, lot: "L2611A", product: "Tiêu Tiên Phước", scans: 2 }],
      })
      const settle = (who: object = { ...ground.officer, ...answers }) =>
        api.post(
          `/office/trace-flags/${open.data.items[0]?.id}/settle`,
          { verdict: "false_alarm", note: "Hàng bày ở hội chợ" },
          who,
        )
      expect((await settle()).status).toBe(200)
      expect((await settle()).status).toBe(404)
      expect(await stamp()).toMatchObject({ flag_bits: 0 })
      const settled = await api.get("/office/trace-flags?state=settled&kind=far_apart", ground.officer)
      expect(settled.data).toMatchObject({
        total: 1,
        items: [{ settle_verdict: "false_alarm", settle_note: "Hàng bày ở hội chợ", settled_by: "vân" }],
      })
      const elsewhere = await officerHeaders(getContainer(), api, "kiểm", [
        { role: "inspector", sales_point_id: "sp_1" },
      ])
      expect((await api.get("/office/trace-flags", { ...elsewhere, ...answers })).status).toBe(403)
      const trade = await officerHeaders(getContainer(), api, "tú", [{ role: "trade" }])
      for (const stranger of [elsewhere, trade])
        expect((await settle({ ...stranger, ...answers })).status).toBe(403)
    })

    it("a stamp confirmed to be in doubt goes on saying so, also after a later false alarm", async () => {
      const settle = async (verdict: string) => {
        const { data } = await api.get<{ items: { id: string }[] }>("/office/trace-flags", ground.officer)
        const path = `/office/trace-flags/${data.items[0]?.id}/settle`
        return (await api.post(path, { verdict, note: "Tem in lại" }, { ...ground.officer, ...answers }))
          .status
      }
      await scanAt("2026-11-20T03:00:00Z", "15.9,108.3")
      await scanAt("2026-11-20T04:00:00Z", "21.0,105.9")
      expect(await settle("perhaps")).toBe(400)
      expect(await settle("confirmed")).toBe(200)
      expect(await stamp()).toMatchObject({ flag_bits: 1 })
      await scanAt("2026-11-20T05:00:00Z", "15.9,108.3")
      expect(await settle("false_alarm")).toBe(200)
      expect(await stamp()).toMatchObject({ flag_bits: 1 })
    })

    it("looks after the sale are a notice, the fourth is suspicious", async () => {
      const [variant] = await ground.db("lot").where({ id: lot_id }).pluck<string[]>("variant_id")
      const line = {
        ...{
          sale_id: "01890000-0000-7000-8000-000000000001",
          line_no: 1,
          kind: "sale",
          sales_point_id: "sp_1",
        },
        ...{
          occurred_at: "2026-11-12T02:00:00Z",
          business_day: "2026-11-12",
          variant_id: variant,
          title: "Tiêu",
        },
        ...{
          lot: "L2611A",
          trace_code: serial,
          state: "valid",
          origin: "local",
          vat: 0,
          supply_model: "own",
        },
        ...{ commission_bp: 0, quantity_milli: 1000, unit_price: 95_000, discount: 0, total: 95_000 },
      }
      await withScope(ground.db, ALL_ROWS, (trx) => trx("ledger_sale_line").insert(line))
      for (const day of ["13", "14", "15"]) await scanAt(`2026-11-${day}T02:00:00Z`)
      expect(await flags()).toMatchObject([{ kind: "after_sale", severity: "notice" }])
      expect(await stamp()).toMatchObject({ flag_bits: 0 })
      await scanAt("2026-11-16T02:00:00Z")
      expect(await flags()).toMatchObject([{ kind: "after_sale", severity: "suspicious" }])
    })

    it("too often, and a void stamp, are flagged; inspectors raise nothing", async () => {
      await api.post("/office/stamps/void", { lot_id, serials: [serial], reason: "Mất" }, ground.officer)
      const inspector = await countScan(getContainer(), {
        ...{ gtin: PEPPER_GTIN, lot: null, serial, area: null, channel: "inspector", at: new Date() },
      })
      expect(inspector).toEqual({ ok: true, value: { flags: [] } })
      for (let hour = 1; hour <= 21; hour++)
        await scanAt(`2026-11-20T${String(hour).padStart(2, "0")}:00:00Z`)
      expect((await flags()).map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        "too_often",
        "void_stamp",
      ])
    })

    it("a code never issued is counted nowhere, and what is no code is refused", async () => {
      const refused = await scan({ serial: "FORGED" })
      expect([refused.status, refused.data.code]).toEqual([404, "code_never_issued"])
      expect((await scan({ area: "15.87654,108.3" })).status).toBe(400)
      expect((await scan({ email: "a@b.vn" })).data.code).toBe("unknown_field")
      expect(await ground.db("trace_scan").count()).toEqual([{ count: "0" }])
    })

    it("a serial nobody issued on a lot that exists is flagged once; made-up lots and goods are not", async () => {
      const look = (query: string) =>
        api.get(`/store/trace?gtin=${PEPPER_GTIN}&${query}`, { ...ground.shopper, ...answers })
      const altered = serial.slice(0, -1) + (serial.endsWith("0") ? "1" : "0")
      for (const query of [
        `lot=L2611A&serial=${altered}`,
        `lot=L2611A&serial=${altered}`,
        "lot=NONE&serial=1",
      ])
        expect((await look(query)).status).toBe(404)
      expect(await ground.db("trace_flag").select("kind", "serial", "severity", "detail")).toEqual([
        { kind: "forged", serial: altered, severity: "suspicious", detail: { check: "forged" } },
      ])
    })

    it("scans stand in a partition of their month, made before it begins", async () => {
      await openScanPartitionsJob(getContainer())
      await scan()
      const [{ name: now } = { name: "" }] = (
        await ground.db.raw<{ rows: { name: string }[] }>(
          "select tableoid::regclass::text as name from trace_scan",
        )
      ).rows
      expect(now).toBe(`trace_scan_${dayOf(Date.now()).slice(0, 7).replace("-", "_")}`)
      await ground.db("trace_scan").delete()
      await ground.db.raw("select ensure_scan_partition('2031-05-10')")
      await scanAt("2031-05-31T16:59:00Z")
      await scanAt("2031-05-31T17:01:00Z")
      const tables = await ground.db.raw<{ rows: { name: string }[] }>(
        "select tableoid::regclass::text as name from trace_scan order by at",
      )
      expect(tables.rows).toEqual([{ name: "trace_scan_2031_05" }, { name: "trace_scan_other" }])
      await ground.db.raw("select ensure_scan_partition('2031-06-01')")
      const moved = await ground.db.raw<{ rows: { name: string }[] }>(
        "select tableoid::regclass::text as name from trace_scan order by at desc limit 1",
      )
      expect(moved.rows).toEqual([{ name: "trace_scan_2031_06" }])
    })
  },
  { SERIAL_KEY },
)
