import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Catalogue } from "@ocop/shared/catalogue"
import { dayOf } from "@ocop/shared/day"
import { createOfficerWorkflow } from "../../src/workflows/office/create-officer"
import { inApp } from "../app"
import { BOOTH, BOOTH_POINT, FAIR, HONEY, openMarket, OTHER_POINT, POINT, TEA, WINE } from "../market"
import { pairedTill } from "../paired-till"
import { Till } from "../till"

interface Offer {
  device_id: string
  pairing_code: string
  expires_at: string
}

const PASSWORD = "Mat-khau-thu-2026"

inApp(({ api, getContainer }) => {
  const knex = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const url = () => api.defaults.baseURL

  beforeAll(async () => {
    await openMarket(knex(), dayOf(Date.now()))
    const grants = [{ role: "sales_point_manager" as const, sales_point_id: POINT }]
    const manager = { name: "Quản lý", email: "manager@test.vn", password: PASSWORD, grants }
    await createOfficerWorkflow(getContainer()).run({ input: manager })
  })

  async function asManager() {
    const { data } = await api.post<{ token: string }>("/auth/officer/emailpass", {
      email: "manager@test.vn",
      password: PASSWORD,
    })
    return { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true }
  }

  async function offerTill(sales_point_id: string) {
    const path = `/office/sales-points/${sales_point_id}/devices`
    return api.post<Offer & { code?: string }>(path, { name: "Quầy 1" }, await asManager())
  }

  async function refusalOf(response: Response) {
    const { code } = (await response.json()) as { code?: string }
    return [response.status, code]
  }

  it("a manager's code pairs one till of her own sales point, once", async () => {
    const offer = await offerTill(POINT)
    expect(offer.status).toBe(201)
    expect(offer.data.pairing_code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const minutes = (Date.parse(offer.data.expires_at) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(9)
    expect(minutes).toBeLessThanOrEqual(10)

    const till = new Till(url)
    const typed = offer.data.pairing_code.toLowerCase().replace("-", " ")
    expect((await till.pair(typed)).status).toBe(200)
    expect(till.pairing).toMatchObject({
      device: { id: offer.data.device_id, code: "A", name: "Máy quầy" },
      sales_point: { id: POINT, code: "HA" },
    })
    const again = await new Till(url).pair(offer.data.pairing_code)
    expect(await refusalOf(again)).toEqual([409, "pairing_code_used"])
  })

  it("a manager sees how far her tills' sequences reach, and no other till's", async () => {
    const manager = await asManager()
    const till = await pairedTill(getContainer(), POINT, url)
    const [shift, missing, sale] = [till.openShift(), till.sale(), till.sale()]
    await till.outcomes([shift, sale])
    const shown = await api.get(`/office/devices/${till.id}`, manager)
    expect([shown.status, shown.data]).toMatchObject([
      200,
      {
        ...{ id: till.id, code: "A", sales_point: { id: POINT, name: "Điểm bán Hội An" }, revoked_at: null },
        ...{ highest_contiguous_seq: 1, highest_seq: 3, gaps: [[2, 2]], chain: "intact", chain_breaks: [] },
        ...{ commands: 2, rejected: 0, unsynced: null },
      },
    ])
    await till.outcomes([missing])
    const listed = await api.get<{ items: unknown[] }>(`/office/sales-points/${POINT}/devices`, manager)
    expect(listed.data.items).toMatchObject([{ id: till.id, highest_contiguous_seq: 3, gaps: [] }])
    const stranger = await pairedTill(getContainer(), OTHER_POINT, url)
    expect((await api.get(`/office/devices/${stranger.id}`, manager)).status).toBe(404)
    expect((await api.get(`/office/sales-points/${OTHER_POINT}/devices`, manager)).status).toBe(404)
  })

  it("a manager has no say over another sales point", async () => {
    const { status, data } = await offerTill(OTHER_POINT)
    expect([status, data.code]).toEqual([404, "not_found"])
    expect(await knex()("device").where({ sales_point_id: OTHER_POINT })).toEqual([])
  })

  it("wrong, late and broken pairing is refused, each with its own code", async () => {
    const { data: offer } = await offerTill(POINT)
    const refusal = async (till: Till, code: string) => refusalOf(await till.pair(code))
    expect(await refusal(new Till(url), "AAAA-AAAA")).toEqual([404, "pairing_code_unknown"])
    const broken = new Till(url)
    broken.public_key.x = "AAAA"
    expect(await refusal(broken, offer.pairing_code)).toEqual([400, "public_key_invalid"])
    await knex()("device")
      .where({ id: offer.device_id })
      .update({ pairing_expires_at: new Date(Date.now() - 1000) })
    expect(await refusal(new Till(url), offer.pairing_code)).toEqual([410, "pairing_code_expired"])
  })

  it("the catalogue says what is certified today, and is not sent twice", async () => {
    const till = await pairedTill(getContainer(), BOOTH_POINT, url)
    const response = await till.catalogue({ "accept-encoding": "br" })
    expect(response.headers.get("content-encoding")).toBe("br")
    const catalogue = Catalogue.parse(await response.json())
    expect(catalogue.sales_point).toMatchObject({
      code: "G7",
      fair: { id: FAIR, booth_id: BOOTH, booth_no: "7" },
    })
    expect(catalogue.sales_point.bank).toEqual({ bin: "970499", account: "1001", holder: "GIAN 7" })
    expect(catalogue.staff).toHaveLength(1)
    const shown = Object.fromEntries(catalogue.products.map((product) => [product.variant_id, product]))
    expect(shown[HONEY]).toMatchObject({
      stars: 4,
      state: "valid",
      price: 120_000,
      unit: "hũ",
      stock: null,
      vat_rate: 8,
    })
    expect(shown[TEA]).toMatchObject({ stars: null, state: "expired" })
    expect(shown[WINE]).toMatchObject({ stars: null, state: "revoked" })

    const etag = response.headers.get("etag") ?? ""
    expect((await till.catalogue({ "if-none-match": etag })).status).toBe(304)
    await knex()("certificate")
      .where({ id: "cert_honey" })
      .update({ revoked_on: dayOf(Date.now()) })
    const changed = await till.catalogue({ "if-none-match": etag })
    expect(changed.status).toBe(200)
    const honey = Catalogue.parse(await changed.json()).products.find((one) => one.variant_id === HONEY)
    expect(honey).toMatchObject({ stars: null, state: "revoked" })
  })

  it("a revoked till is shut out at once, with the reason on record", async () => {
    const till = await pairedTill(getContainer(), POINT, url)
    expect(await till.outcomes([till.sale()])).toMatchObject([{ status: "applied" }])
    const revoked = await api.post<{ revoked_at: string | null }>(
      `/office/devices/${till.id}/revoke`,
      { reason: "Mất máy" },
      await asManager(),
    )
    expect(revoked.status).toBe(200)
    expect(revoked.data.revoked_at).not.toBeNull()
    for (const response of [await till.send([till.sale()]), await till.catalogue()]) {
      expect(await refusalOf(response)).toEqual([401, "device_revoked"])
    }
    const audit: unknown = await knex()("audit_entry")
      .where({ subject_id: till.id, action: "device.revoke" })
      .first()
    expect(audit).toMatchObject({ actor_type: "officer", reason: "Mất máy" })
  })
})
