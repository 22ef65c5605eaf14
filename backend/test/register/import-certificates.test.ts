import { addDays } from "@ocop/shared/day"
import { seedShop } from "../../src/scripts/demo/shop"
import { inApp } from "../app"
import { importer, one, TODAY } from "../importer"
import { csv, GOOD, SECOND } from "../register-file"

inApp(({ getContainer }) => {
  const { db, load, loadLines, everything } = importer(getContainer)

  beforeAll(() => seedShop(getContainer()))

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

  describe("QĐ 26/2026 Phụ lục II: a required paper that has lapsed", () => {
    const NEW = { ...GOOD, "Tên sản phẩm": "Tiêu trắng", "Mã vạch GTIN": "" }
    const lapse = async (over: object = {}) => {
      const { id: producer_id } = await db()("producer").first<{ id: string }>("id")
      await db()("paper").insert({
        ...{ id: "pap_1", producer_id, kind: "food_safety", number: "05/ATTP", entered_by: "off_1" },
        ...{ expires_on: addDays(TODAY, -1), ...over },
      })
    }
    const status = async () =>
      Object.fromEntries(
        (await db()("product").select<{ title: string; status: string }[]>("title", "status")).map((one) => [
          one.title,
          one.status,
        ]),
      )

    it("keeps new goods of the producer off sale and tells of those on sale, row by row, dry or not", async () => {
      await loadLines([GOOD])
      await lapse()
      const remarks = [
        { row: 2, product: "Tiêu Tiên Phước", code: "papers_lapsed" },
        { row: 3, product: "Tiêu trắng", code: "listing_held" },
      ]
      expect(await loadLines([GOOD, NEW, SECOND], { dry_run: true })).toMatchObject({ remarks, imported: 2 })
      const report = await loadLines([GOOD, NEW, SECOND])
      expect(report).toMatchObject({ remarks, errors: [], imported: 2, applied: true })
      expect(report.remarks[1]?.message_vi).toBe(
        "Chưa mở bán: giấy tờ bắt buộc đã hết hạn (Giấy chứng nhận đủ điều kiện an toàn thực phẩm 05/ATTP). " +
          "Bổ sung giấy mới rồi mở bán ở trang sản phẩm.",
      )
      expect(await status()).toEqual({
        "Tiêu Tiên Phước": "published",
        "Tiêu trắng": "draft",
        "Heo thảo dược Xứ Tiên": "published",
      })
    })

    it("keeps goods off sale that get their first price, and a price puts nothing back that an officer took off", async () => {
      const unpriced = { ...NEW, "Giá bán lẻ (đồng)": "" }
      await loadLines([GOOD, unpriced])
      await db()("product").where({ title: "Tiêu Tiên Phước" }).update({ status: "draft" })
      await lapse()
      const priced = [{ ...GOOD, "Giá bán lẻ (đồng)": "99.000" }, NEW]
      expect(await loadLines(priced)).toMatchObject({
        remarks: [{ code: "listing_held" }, { code: "listing_held" }],
        updated: 2,
      })
      expect(await status()).toEqual({ "Tiêu Tiên Phước": "draft", "Tiêu trắng": "draft" })
    })

    it("holds nothing when it is another product's, was replaced, or is not required; nor does one nobody recorded", async () => {
      await loadLines([GOOD])
      const registration = await db()("registration").first<{ id: string }>("id")
      await lapse({ registration_id: registration.id })
      await lapse({ id: "pap_2", replaced_by: "pap_3" })
      await lapse({ id: "pap_3", kind: "globalgap" })
      expect(await loadLines([NEW])).toMatchObject({ remarks: [], imported: 1 })
      expect(await status()).toMatchObject({ "Tiêu trắng": "published" })
    })
  })

  it("the trademark and the province before 01/07/2025 are kept: as written, else from the commune", async () => {
    const headings = [...Object.keys(GOOD), "Nhãn hiệu", "Tỉnh cũ"]
    const marked = { ...GOOD, "Nhãn hiệu": "Sơn Tiến", "Tỉnh cũ": "" }
    await load(csv([marked, { ...SECOND, "Nhãn hiệu": "", "Tỉnh cũ": "Tỉnh Kon Tum" }], headings))
    const rows = () =>
      db()("registration")
        .join("producer", "producer.id", "producer_id")
        .orderBy("registration.name")
        .select("registration.name", "trademark", "producer.old_province")
    expect(await rows()).toEqual([
      { name: "Heo thảo dược Xứ Tiên", trademark: null, old_province: "Kon Tum" },
      { name: "Tiêu Tiên Phước", trademark: "Sơn Tiến", old_province: "Quảng Nam" },
    ])
    expect(await load(csv([marked], headings))).toMatchObject({ unchanged: 1 })
    expect(await load(csv([{ ...marked, "Nhãn hiệu": "Tiên Sơn" }], headings))).toMatchObject({ updated: 1 })
    expect(await rows()).toMatchObject([{}, { trademark: "Tiên Sơn" }])
  })

  it("another decision of a day the register has one of already is refused, with the number on record", async () => {
    await loadLines([GOOD])
    const { errors, applied } = await loadLines([{ ...GOOD, "Số quyết định": "4107/QĐ-UBND" }])
    expect(errors).toMatchObject([
      { row: 2, column: "Số quyết định", code: "certificate_on_record", value: "4107/QĐ-UBND" },
    ])
    expect(errors[0]?.message_vi).toContain("4106/QĐ-UBND cùng ngày 19/12/2025")
    expect(applied).toBe(false)
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
