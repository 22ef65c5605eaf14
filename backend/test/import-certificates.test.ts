import { seedShop } from "../src/scripts/demo/shop"
import { inApp } from "./app"
import { importer, one } from "./importer"
import { csv, GOOD, SECOND } from "./register-file"

inApp(({ getContainer }) => {
  const { db, load, loadLines, everything } = importer(getContainer)

  beforeEach(() => seedShop(getContainer()))

  it("a file revokes and extends nothing that is on record: that takes two persons", async () => {
    await loadLines([GOOD])
    const headings = [...Object.keys(GOOD), "Ngày thu hồi"]
    const revoked = { ...GOOD, "Ngày thu hồi": "01/06/2026", "Giá bán lẻ (đồng)": "99.000" }
    const report = await load(csv([revoked, SECOND], headings), { keep: "good" })
    expect(report.errors).toMatchObject([{ row: 2, code: "two_persons_needed", value: "2026-06-01" }])
    expect(report).toMatchObject({ imported: 1, updated: 0, applied: true })
    expect(await db()("certificate").whereNotNull("revoked_on")).toEqual([])
    const carried = { ...GOOD, "Tên sản phẩm": "Tiêu rừng", "Mã vạch GTIN": "", "Ngày thu hồi": "01/06/2026" }
    expect(await load(csv([carried], headings))).toMatchObject({ imported: 1, errors: [] })
  })

  it("what is carried over tells its criteria and the level of its issuer, and where it comes from", async () => {
    await loadLines([GOOD])
    expect(await db()("certificate").first()).toMatchObject({
      ...{ criteria: "148-1489", issuer_level: "province", source: "import" },
    })
    expect(await db()("register_change").orderBy("id")).toMatchObject(
      ["producer", "registration", "certificate"].map((table_name) => ({
        ...{ table_name, source: "import", actor_type: "command_line", actor_id: "test", before: null },
      })),
    )
  })

  it("a later decision is a second certificate of the same product", async () => {
    await loadLines([GOOD])
    const later = {
      ...GOOD,
      "Số quyết định": "77/QĐ-UBND",
      "Ngày quyết định": "01/11/2026",
      "Có giá trị đến": "01/11/2029",
    }
    expect(await loadLines([later])).toMatchObject({ imported: 1, updated: 0 })
    expect(await everything()).toEqual({ ...one, certificates: 2 })
  })
})
