import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { strFromU8, unzipSync } from "fflate"
import { storeFile } from "../../src/workflows/files/store-file"
import { anOfficer, aProducer, Caller } from "../actors"
import { inApp } from "../app"
import { fillShelf } from "../shelf-goods"

const PATH = "registrations/reg_4/evidence"
const PAPER = Buffer.from("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const anyone = () => new Caller(api.defaults.baseURL)
  const officer = async (role: "agriculture" | "inspector") =>
    anyone().as((await anOfficer(getContainer(), anyone(), [{ role }])).token)

  const unzipped = async (by: Caller, path: string) => {
    const answer = await fetch(by.base + path, { headers: by.headers })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/zip")
    return unzipSync(new Uint8Array(await answer.arrayBuffer()))
  }

  beforeAll(async () => {
    await fillShelf((sql) => knex().raw(sql), 8)
    await sold("2026-09-12", 3, 360_000)
    await sold("2026-10-02", 2, 240_000)
    const kept = await storeFile(
      getContainer(),
      { name: "../hợp đồng.pdf", bytes: PAPER },
      { actor_type: "officer", actor_id: "off_1" },
    )
    await knex()("paper").insert({
      ...{ id: "pap_1", producer_id: "prdr_2", registration_id: "reg_4", kind: "contract", number: "07/HĐ" },
      ...{ entered_by: "off_1", file_id: kept.ok ? kept.value.id : null },
    })
  })

  it("QĐ 26/2026 Mẫu 02: one file holds a page to read, sales by month, where it is sold, contracts and the papers themselves", async () => {
    const files = await unzipped(await officer("agriculture"), `/office/${PATH}`)
    expect(Object.keys(files)).toEqual(["minh-chung.pdf", "so-lieu.xlsx", "giay-to/01-__hợp đồng.pdf"])
    expect(strFromU8(files["minh-chung.pdf"]?.slice(0, 5) ?? new Uint8Array())).toBe("%PDF-")
    expect(Buffer.from(files["giay-to/01-__hợp đồng.pdf"] ?? []).equals(PAPER)).toBe(true)
    const sheets = await book(files["so-lieu.xlsx"])
    expect(sheets.get("Bán theo tháng")?.slice(1)).toEqual([
      ["09/2026", 3, 0, 3, 360_000],
      ["10/2026", 2, 0, 2, 240_000],
    ])
    expect(sheets.get("Nơi đã bán")?.[1]).toEqual([
      "Điểm bán Tam Kỳ",
      "12/09/2026",
      "02/10/2026",
      ...[5, 0, 5, 600_000],
    ])
    expect(sheets.get("Hợp đồng, giấy tờ")?.[1]?.slice(0, 2)).toEqual([
      expect.stringMatching(/hợp đồng/i),
      "07/HĐ",
    ])
    expect(sheets.get("Giấy chứng nhận")?.[1]?.[0]).toBe("4/QĐ-UBND")
  })

  it("a period narrows the sales; one that ends before it begins is refused", async () => {
    const by = await officer("agriculture")
    const files = await unzipped(by, `/office/${PATH}?from=2026-10-01&to=${dayOf(Date.now())}`)
    expect((await book(files["so-lieu.xlsx"])).get("Bán theo tháng")?.length).toBe(2)
    expect(await by.get(`/office/${PATH}?from=2026-10-01&to=2026-09-01`)).toMatchObject({
      status: 400,
      data: { code: "invalid_input", field: "to" },
    })
  })

  it("a producer gets that of her own product and of no other; an inspector and a stranger none", async () => {
    const member = await aProducer(getContainer(), anyone())
    const producer = anyone().as(member.token)
    expect((await producer.get(`/producer/${PATH}`)).status).toBe(404)
    await knex()("producer_member").where({ id: member.id }).update({ producer_id: "prdr_2" })
    expect(Object.keys(await unzipped(producer, `/producer/${PATH}`)).length).toBe(3)
    expect((await producer.get(`/office/${PATH}`)).status).toBe(403)
    expect((await (await officer("inspector")).get(`/office/${PATH}`)).status).toBe(403)
    expect((await anyone().get(`/office/${PATH}`)).status).toBe(401)
    expect((await (await officer("agriculture")).get("/office/registrations/reg_none/evidence")).status).toBe(
      404,
    )
  })

  async function sold(business_day: string, sales: number, amount: number): Promise<void> {
    await knex().transaction(async (trx) => {
      await trx.raw("select set_config('ocop.scope', 'all', true)")
      await trx("ledger_revenue").insert({
        ...{
          fair_id: "",
          business_day,
          sales_point_id: "sp_shelf",
          booth_id: "",
          by: "product",
          key: "prod_4",
        },
        ...{ sales, refunds: 0, quantity_milli: sales * 1000, amount },
      })
      await trx.raw("update ledger_rollup_mark set watermark = '3' where name = 'facts'")
    })
  }
})

async function book(bytes: Uint8Array | undefined): Promise<Map<string, unknown[][]>> {
  const { default: readBook } = await import("read-excel-file/node")
  const sheets = await readBook(Buffer.from(bytes ?? []))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}
