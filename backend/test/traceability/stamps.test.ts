import { checkSerial, lotKey } from "@ocop/shared/serial"
import { utf8 } from "@ocop/shared/utf8"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { answers, PEPPER_GTIN, pepperLot, SERIAL_KEY, traceGround, type TraceGround } from "../trace-ground"

interface Run {
  run_id: string
  first: string | null
  last: string | null
  count: number
  code?: string
}

inApp(
  ({ api, getContainer }) => {
    let ground: TraceGround
    let lot_id: string
    beforeAll(async () => {
      ground = await traceGround(getContainer(), api)
      const lot = pepperLot(ground, { quantity_milli: 60_000 })
      lot_id = (await api.post<{ id: string }>("/office/lots", lot, ground.officer)).data.id
    })
    const asked = () => ({ ...ground.officer, ...answers })
    const print = (order: Record<string, unknown> = {}, lot = lot_id) =>
      api.post<Run>(
        `/office/lots/${lot}/stamps`,
        {
          level: "serial",
          carrier: "qr",
          sheet: "a4-24",
          count: 24,
          keyed: true,
          reason: "Lô mới",
          ...order,
        },
        asked(),
      )
    const serials = () =>
      ground.db("trace_stamp").where({ lot_id }).orderBy("serial").pluck<string[]>("serial")
    const ledger = async (query = "") =>
      (await api.get<Record<string, unknown>>(`/office/lots/${lot_id}/stamps${query}`, ground.officer)).data

    it("24 keyed serials: each is the lot's own by its check, and an altered one is forged offline", async () => {
      const { status, data } = await print()
      const made = await serials()
      expect(status).toBe(201)
      expect(data).toMatchObject({ count: 24, first: made[0], last: made.at(-1) })
      const key = lotKey(utf8(SERIAL_KEY), PEPPER_GTIN, "L2611A")
      for (const serial of made) {
        expect(checkSerial(key, serial)).toBe("genuine")
        expect(checkSerial(key, `${serial.slice(0, 19)}${serial.endsWith("0") ? "1" : "0"}`)).toBe("forged")
      }
      expect(new Set(made.map((serial) => serial.slice(0, 8))).size).toBe(24)
    })

    it("QT-50: stamps are printed only under a certificate in force, also when it was revoked a moment ago", async () => {
      await ground.db("certificate").update({ revoked_on: "2026-01-01" })
      const refused = await print()
      expect([refused.status, refused.data.code]).toEqual([409, "no_certificate_in_force"])
      expect(await serials()).toEqual([])
    })

    it("no more serials than the lot has pieces, however many orders come at once; void ones may be printed anew", async () => {
      const runs = await Promise.all([print(), print(), print()])
      expect(runs.map(({ status }) => status).sort()).toEqual([201, 201, 409])
      expect(runs.find(({ status }) => status === 409)?.data.code).toBe("stamps_exceed_lot")
      expect(await ledger()).toMatchObject({ printed: 48, used: 0, voided: 0 })
      const chosen = (await serials()).slice(0, 20)
      await api.post("/office/stamps/void", { lot_id, serials: chosen, reason: "In hỏng" }, ground.officer)
      expect((await print({ count: 32 })).status).toBe(201)
      expect((await print({ count: 1 })).status).toBe(409)
    })

    it("the ledger tells printed, used and void stamps, and a stamp is made void once", async () => {
      const { run_id } = (await print()).data
      const [one, two] = await serials()
      const discard = (body: Record<string, unknown>) =>
        api.post<{ voided: number; code?: string }>(
          "/office/stamps/void",
          { lot_id, reason: "Rách", ...body },
          asked(),
        )
      expect((await discard({ serials: [one, two, "UNKNOWN"] })).data).toEqual({ voided: 2 })
      const again = await discard({ serials: [one] })
      expect([again.status, again.data.code]).toEqual([404, "stamps_not_found"])
      expect(await ledger("?state=void")).toMatchObject({
        printed: 24,
        voided: 2,
        total: 2,
        items: [
          { serial: one, state: "void", void_reason: "Rách" },
          { serial: two, state: "void" },
        ],
      })
      expect((await discard({ run_id })).data).toEqual({ voided: 22 })
      expect(await ledger("?state=printed")).toMatchObject({ total: 0, items: [] })
      const second = (await print({ count: 3 })).data.run_id
      const [found] = await ground.db("trace_stamp").where({ run_id: second }).pluck<string[]>("serial")
      const { runs, total, items } = await ledger(`?q=${String(found).slice(0, 12)}`)
      expect(runs).toHaveLength(2)
      expect(runs).toEqual(
        expect.arrayContaining([
          { id: run_id, printed: 24, used: 0, voided: 24 },
          { id: second, printed: 3, used: 0, voided: 0 },
        ]),
      )
      expect([total, items]).toMatchObject([1, [{ serial: found, run_id: second }]])
    })

    it("stamps of another lot, and an officer without the grant or with one sales point's, void nothing", async () => {
      const { run_id } = (await print()).data
      const [one] = await serials()
      const other = (
        await api.post<{ id: string }>("/office/lots", pepperLot(ground, { number: "L2" }), asked())
      ).data
      const discard = async (who: object, lot: string, which: Record<string, unknown>) =>
        (
          await api.post(
            "/office/stamps/void",
            { lot_id: lot, reason: "Rách", ...which },
            { ...who, ...answers },
          )
        ).status
      expect(await discard(asked(), other.id, { run_id })).toBe(404)
      expect(await discard(asked(), other.id, { serials: [one] })).toBe(404)
      const officer = (name: string, grant: Parameters<typeof officerHeaders>[3][number]) =>
        officerHeaders(getContainer(), api, name, [grant])
      expect(await discard(await officer("tú", { role: "trade" }), lot_id, { run_id })).toBe(403)
      const part = await officer("gần", { role: "agriculture", sales_point_id: "sp_1" })
      expect(await discard(part, lot_id, { run_id })).toBe(403)
      expect(await ledger()).toMatchObject({ voided: 0 })
    })

    it("codes of the whole lot carry no serial and are counted by themselves", async () => {
      expect((await print({ level: "lot", count: 500 })).data).toMatchObject({ count: 500, first: null })
      expect(await ledger()).toMatchObject({ printed: 0, lot_level: 500 })
    })

    it.each(["a4-65", "a4-24", "a4-21", "roll-50x30", "roll-40x20"])(
      "the sheet %s is a PDF of its own size, for QR and DataMatrix",
      async (sheet) => {
        for (const carrier of ["qr", "datamatrix", "both"]) {
          const { run_id } = (await print({ sheet, carrier, count: 3 })).data
          const { data, headers } = await api.get<ArrayBuffer>(`/office/stamp-runs/${run_id}/sheet.pdf`, {
            ...ground.officer,
            responseType: "arraybuffer",
          })
          const text = Buffer.from(data).toString("latin1")
          expect(headers["content-type"]).toBe("application/pdf")
          expect(text.startsWith("%PDF-")).toBe(true)
          expect(text).toContain(
            sheet.startsWith("a4") ? "[0 0 595.27" : sheet.includes("50") ? "[0 0 141.7" : "[0 0 113.3",
          )
        }
      },
    )

    it("a run that is not there, and stamps for a lot that is not there, are not found", async () => {
      expect((await api.get("/office/stamp-runs/run_none/sheet.pdf", asked())).status).toBe(404)
      const { run_id } = (await print()).data
      expect((await api.get(`/office/stamp-runs/${run_id}/sheet.pdf?part=2`, asked())).status).toBe(404)
      expect((await print({}, "lot_none")).status).toBe(404)
    })
  },
  { SERIAL_KEY },
)
