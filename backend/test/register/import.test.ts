import { readFileSync } from "node:fs"
import { join } from "node:path"
import { filterRegister } from "@ocop/shared/register-filter"
import { registerEntry, registerItem } from "@ocop/shared/register-row"
import { officeRegister } from "../../src/read/register/register-office"
import { registerRowsOn } from "../../src/read/register/register-on"
import { ALL_ROWS, withScope } from "../../src/read/scoped"
import { seedOnlinePoint } from "../../src/scripts/demo/sales-points"
import { seedShop } from "../../src/scripts/demo/shop"
import { projectStock } from "../../src/workflows/ledger/project-stock"
import { registerSurroundings } from "../../src/read/register/register-surroundings"
import type { NewGoods } from "../../src/workflows/producer/register-goods"
import { inApp } from "../app"
import { emptyGoods, goodsByServices, goodsRows } from "../goods-by-services"
import { importer, nothing, one, TODAY } from "../importer"
import { csv, GOOD, SECOND, xlsx } from "../register-file"

interface Price {
  amount: string
  deleted_at: Date | null
}

inApp(({ getContainer }) => {
  const { db, load, loadLines, count, everything } = importer(getContainer)

  beforeAll(() => seedShop(getContainer()))

  it("a dry run says what would happen and writes nothing", async () => {
    const report = await loadLines([GOOD, SECOND], { dry_run: true })
    expect(report).toMatchObject({
      rows: 2,
      imported: 2,
      updated: 0,
      unchanged: 0,
      errors: [],
      applied: false,
    })
    expect(await everything()).toEqual(nothing)
  })

  it("a line becomes a producer, a certificate and a product that can be sold", async () => {
    expect(await loadLines([GOOD])).toMatchObject({ imported: 1, applied: true })
    expect(await everything()).toEqual(one)
    expect(await db()("producer").first()).toMatchObject({
      name: "Hợp tác xã Sơn Tiến",
      legal_form: "cooperative",
      commune_code: "20854",
      commune_name: "Xã Tiên Phước",
      province_code: "48",
      old_district: "Huyện Tiên Phước",
    })
    expect(await db()("registration").first()).toMatchObject({
      product_set: "dry_seasoning",
      product_group: "food",
    })
    expect(await db()("certificate").first()).toMatchObject({
      number: "4106/QĐ-UBND",
      stars: 4,
      score: "70.90",
      decided_on: "2025-12-19",
      valid_until: "2028-12-19",
    })
    expect(await db()("product").first()).toMatchObject({ handle: "tieu-tien-phuoc", status: "published" })
    expect(await db()("product_variant").first()).toMatchObject({
      barcode: "09520026000194",
      manage_inventory: true,
      allow_backorder: false,
    })
    expect(Number((await db()<Price>("price").first())?.amount)).toBe(95_000)
  })

  it("what is in store when goods are new is the first stock of the online shop, told once", async () => {
    const online = await seedOnlinePoint(getContainer())
    const stocked = csv(
      [
        { ...GOOD, "Tồn đầu": "120" },
        { ...SECOND, "Tồn đầu": "7,5" },
      ],
      [...Object.keys(GOOD), "Tồn đầu"],
    )
    await load(stocked)
    await load(stocked)
    const told = await withScope(db(), ALL_ROWS, (trx) =>
      trx("ledger_stock_movement")
        .orderBy("quantity_milli")
        .select("sales_point_id", "reason", "quantity_milli"),
    )
    expect(told).toEqual([
      { sales_point_id: online.id, reason: "opening", quantity_milli: "7500" },
      { sales_point_id: online.id, reason: "opening", quantity_milli: "120000" },
    ])
    await projectStock(getContainer())
    const levels = await db()("inventory_level").orderBy("stocked_quantity").pluck("stocked_quantity")
    expect(levels.map(Number)).toEqual([7, 120])
  })

  it("the goods are, row for row, what Medusa's own services make of them", async () => {
    for (const line of [GOOD, { ...SECOND, "Giá bán lẻ (đồng)": "" }]) {
      await loadLines([line])
      const product = await db()<NewGoods>("product").first("title", "handle", "description", "thumbnail")
      const variant = await db()<{ barcode: string | null }>("product_variant").first("barcode")
      const price = await db()<Price>("price").first("amount")
      const imported = await goodsRows(db())
      await emptyGoods(db())
      await goodsByServices(
        getContainer(),
        {
          ...(product as NewGoods),
          gtin: variant?.barcode ?? null,
          price: price ? Number(price.amount) : null,
          held: false,
        },
        await registerSurroundings(db()),
      )
      expect(imported).toEqual(await goodsRows(db()))
      await emptyGoods(db())
      await db().raw("truncate registration, certificate cascade")
    }
  })

  it("a workbook says the same as the text file of its lines", async () => {
    await loadLines([GOOD, SECOND])
    expect(await load(await xlsx([GOOD, SECOND]))).toMatchObject({
      unchanged: 2,
      imported: 0,
      updated: 0,
      errors: [],
    })
  })

  it("a second run changes nothing, however often and however many at once", async () => {
    await loadLines([GOOD, SECOND])
    const before = await db()("registration").orderBy("id").select()
    const again = await Promise.all([loadLines([GOOD, SECOND]), loadLines([SECOND, GOOD])])
    for (const report of again) expect(report).toMatchObject({ imported: 0, updated: 0, unchanged: 2 })
    expect(await db()("registration").orderBy("id").select()).toEqual(before)
  })

  it("two first runs at once make everything once", async () => {
    const reports = await Promise.all([loadLines([GOOD]), loadLines([GOOD])])
    expect(reports.map(({ imported, unchanged }) => [imported, unchanged]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(await everything()).toEqual(one)
  })

  it("a changed line changes what it says and nothing it leaves empty", async () => {
    await loadLines([{ ...GOOD, "Mô tả sản phẩm": "" }])
    const changed = {
      ...GOOD,
      "Giá bán lẻ (đồng)": "99.000",
      "Mã vạch GTIN": "",
      Điểm: "71,25",
    }
    const report = await loadLines([changed])
    expect(report).toMatchObject({ imported: 0, updated: 1, unchanged: 0 })
    expect(Number((await db()<Price>("price").whereNull("deleted_at").first())?.amount)).toBe(99_000)
    expect(await db()("product_variant").first()).toMatchObject({ barcode: "09520026000194" })
    expect(await db()("certificate").first()).toMatchObject({ score: "71.25" })
    expect(await everything()).toEqual(one)
  })

  it("lines that change in different columns each change in their own", async () => {
    await loadLines([GOOD, SECOND])
    const changed = [
      { ...GOOD, Điểm: "71,25", "Đơn vị tính": "lọ" },
      { ...SECOND, "Giá bán lẻ (đồng)": "180.000", "Điện thoại": "0900 000 016" },
    ]
    expect(await loadLines(changed)).toMatchObject({ updated: 2 })
    expect(await db()("certificate").orderBy("score").pluck("score")).toEqual(["64.00", "71.25"])
    expect(await db()("registration").orderBy("name").pluck("unit")).toEqual(["kg", "lọ"])
    expect((await db()("price").whereNull("deleted_at").pluck("amount")).map(Number).sort()).toEqual([
      180_000, 95_000,
    ])
    expect(await loadLines(changed)).toMatchObject({ updated: 0, unchanged: 2 })
  })

  it("the good lines are taken over, or none, as the person chooses", async () => {
    const bad = { ...SECOND, "Hạng sao": "5" }
    expect(await loadLines([GOOD, bad], { keep: "none" })).toMatchObject({
      rows: 2,
      imported: 0,
      applied: false,
    })
    expect(await everything()).toEqual(nothing)
    expect(await loadLines([GOOD, bad], { keep: "good" })).toMatchObject({
      rows: 2,
      imported: 1,
      applied: true,
    })
    expect(await everything()).toEqual(one)
  })

  it("an import that fails half way leaves nothing behind", async () => {
    await db().raw(
      `create function refuse() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$`,
    )
    await db().raw(
      "create trigger refuse before insert on certificate for each row execute function refuse()",
    )
    await expect(loadLines([GOOD, SECOND])).rejects.toThrow("disk full")
    await db().raw("drop function refuse cascade")
    expect(await everything()).toMatchObject({ products: 0, producers: 0, registrations: 0, certificates: 0 })
    expect(await loadLines([GOOD, SECOND])).toMatchObject({ imported: 2, applied: true })
  })

  it("products of an import that was killed before it wrote its register are removed by the next one", async () => {
    await loadLines([GOOD])
    await db()("certificate").delete()
    await db()("registration").delete()
    expect(await loadLines([GOOD])).toMatchObject({ imported: 1, applied: true })
    expect(await everything()).toMatchObject({ products: 1, registrations: 1, certificates: 1 })
  })

  it("the audit says who imported which file and how much it changed", async () => {
    await loadLines([GOOD])
    await loadLines([GOOD])
    const entries = await db()("audit_entry").select()
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      action: "register.import",
      actor_id: "test",
      after: { file: "so.csv", imported: 1, updated: 0 },
    })
  })

  it("the demo file imports whole, with products of all groups and certificates in every state", async () => {
    const bytes = readFileSync(join(__dirname, "../../demo/quyet-dinh-ocop-demo.xlsx"))
    const report = await load(bytes)
    expect(report.errors).toEqual([])
    expect(await load(readFileSync(join(__dirname, "../../demo/quyet-dinh-ocop-demo.csv")))).toMatchObject({
      unchanged: report.rows,
      errors: [],
    })
    expect(await count("product")).toBeGreaterThanOrEqual(110)
    const groups = await db()<{ product_group: string }>("registration").distinct().pluck("product_group")
    expect(groups.sort()).toEqual(["craft", "drink", "food", "herbal", "ornamental", "tourism"])
    const { items } = await officeRegister(db(), ALL_ROWS, { on: TODAY, page: 1, per: 100 })
    const states = new Set(items.map(({ state }) => state))
    for (const state of [
      "valid",
      "renewal_window",
      "renewal_late",
      "extended",
      "expired",
      "revoked",
      "none",
    ]) {
      expect(states).toContain(state)
    }
    for (const { state, stars, reason_vi } of items) {
      const lapsed = state === "expired" || state === "revoked" || state === "none"
      expect(stars === null).toBe(lapsed)
      if (lapsed) expect(reason_vi).toMatch(/./)
    }
  })

  it("officers find goods by name, producer or decision, without marks", async () => {
    await loadLines([GOOD, SECOND])
    const found = async (asked: { q?: string; state?: "expired" }, day = TODAY) => {
      const rows = await registerRowsOn(db(), day)
      return filterRegister(
        rows.map((row) => registerEntry(registerItem(row, day), row)),
        asked,
      ).items
    }
    const titles = async (q: string) => (await found({ q })).map(({ name }) => name)
    expect(await titles("tieu phuoc")).toEqual([GOOD["Tên sản phẩm"]])
    expect(await titles("to hop tac")).toEqual([SECOND["Tên sản phẩm"]])
    expect(await titles("4106/qd")).toHaveLength(2)
    expect(await titles("%")).toEqual([])
    expect(await found({ state: "expired" })).toEqual([])
    expect(await found({ state: "expired" }, "2029-01-01")).toHaveLength(2)
  })
})
