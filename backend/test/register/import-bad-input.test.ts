import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportReport } from "@ocop/shared/register"
import { seedShop } from "../../src/scripts/demo/shop"
import { importRegister, type ImportOptions } from "../../src/workflows/producer/import-register"
import { inApp } from "../app"
import { officerHeaders } from "../officer"
import { csv, GOOD, type Line, SECOND, xlsx } from "../register-file"

const OPTIONS: ImportOptions = {
  dry_run: true,
  keep: "none",
  today: "2026-11-22",
  by: { actor_type: "command_line", actor_id: "test" },
}
const HEADINGS = Object.keys(GOOD)
const without = (heading: string) => HEADINGS.filter((name) => name !== heading)

/** [what, the line's cells, the column told, the code] */
const BAD_LINES: [string, Line, string, string][] = [
  ["a date that is none", { "Ngày quyết định": "31/02/2025" }, "Ngày quyết định", "date_invalid"],
  ["a date written month first", { "Ngày quyết định": "12/19/2025" }, "Ngày quyết định", "date_invalid"],
  ["a decision in the future", { "Ngày quyết định": "01/01/2027" }, "Ngày quyết định", "decision_in_future"],
  [
    "an end before the decision",
    { "Có giá trị đến": "19/12/2024" },
    "Có giá trị đến",
    "valid_until_before_decision",
  ],
  ["stars that contradict the score", { "Hạng sao": "5" }, "Hạng sao", "stars_contradict_score"],
  ["69.9 points with four stars", { Điểm: "69,9" }, "Hạng sao", "stars_contradict_score"],
  [
    "a district that was no more that day",
    { "Cơ quan công nhận": "UBND huyện Tiên Phước", "Hạng sao": "3", Điểm: "60" },
    "Cơ quan công nhận",
    "authority_abolished",
  ],
  [
    "a province that could not recognise five stars",
    { "Hạng sao": "5", Điểm: "95" },
    "Cơ quan công nhận",
    "authority_may_not_issue",
  ],
  ["two stars", { "Hạng sao": "2", Điểm: "" }, "Hạng sao", "stars_invalid"],
  ["a score above a hundred", { Điểm: "709" }, "Điểm", "score_invalid"],
  ["an unknown commune", { "Xã, phường, đặc khu": "Xã Không Có" }, "Xã, phường, đặc khu", "commune_unknown"],
  [
    "a commune of which there are several",
    { "Xã, phường, đặc khu": "Xã Tân Thành", "Huyện cũ": "" },
    "Xã, phường, đặc khu",
    "commune_unknown",
  ],
  ["an unknown set", { "Bộ sản phẩm": "Đồ chơi" }, "Bộ sản phẩm", "product_set_unknown"],
  ["a tax code with a wrong check digit", { "Mã số thuế": "0101234560" }, "Mã số thuế", "tax_code_invalid"],
  [
    "a bar code with a wrong check digit",
    { "Mã vạch GTIN": "9520026000195" },
    "Mã vạch GTIN",
    "gtin_check_digit",
  ],
  ["a price that is words", { "Giá bán lẻ (đồng)": "liên hệ" }, "Giá bán lẻ (đồng)", "number_invalid"],
  ["no product", { "Tên sản phẩm": "" }, "Tên sản phẩm", "missing_value"],
  ["no producer", { "Chủ thể": "" }, "Chủ thể", "missing_value"],
  ["a formula", { "Giá bán lẻ (đồng)": "=A1*2" }, "Giá bán lẻ (đồng)", "formula_cell"],
  ["a formula that calls a program", { "Tên sản phẩm": "=cmd|'/C calc'!A0" }, "Tên sản phẩm", "formula_cell"],
]

inApp(({ api, getContainer }) => {
  const db = (): Knex => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const load = (bytes: Buffer, options: Partial<ImportOptions> = {}): Promise<ImportReport> =>
    importRegister(getContainer(), { name: "so", bytes }, { ...OPTIONS, ...options })
  const codes = ({ errors }: ImportReport) => errors.map(({ row, column, code }) => [row, column, code])
  const products = async () => Number((await db()("product").count())[0]?.count)

  beforeAll(() => seedShop(getContainer()))

  it("every bad cell is told by row, column and reason, in a text file and in a workbook alike", async () => {
    const lines = BAD_LINES.map(([, cells], index) => ({
      ...GOOD,
      "Tên sản phẩm": `${GOOD["Tên sản phẩm"]} ${index}`,
      "Mã vạch GTIN": "",
      ...cells,
    }))
    const expected = BAD_LINES.map(([, , column, code], index) => [index + 2, column, code])
    const text = await load(csv([...lines, SECOND]))
    expect(codes(text)).toEqual(expected)
    expect(text).toMatchObject({ rows: lines.length + 1, imported: 0, applied: false })
    const inBook = await load(await xlsx([...lines, SECOND]))
    // A title stands above the headings of the workbook.
    expect(codes(inBook)).toEqual(expected.map(([row, ...rest]) => [Number(row) + 1, ...rest]))
    for (const { message_vi, message_en } of text.errors) {
      expect(message_vi).not.toMatch(/[{}]/)
      expect(message_en).not.toMatch(/[{}]/)
    }
    expect(await load(csv([...lines, SECOND]), { keep: "good" })).toMatchObject({ imported: 1 })
  })

  it("a file that lacks a column says which", async () => {
    const needed = [
      "Tên sản phẩm",
      "Chủ thể",
      "Bộ sản phẩm",
      "Hạng sao",
      "Số quyết định",
      "Ngày quyết định",
      "Có giá trị đến",
    ]
    for (const heading of needed) {
      const report = await load(csv([GOOD], without(heading)), { keep: "good", dry_run: false })
      expect(codes(report)).toEqual([[0, heading, "missing_column"]])
      expect(report.applied).toBe(false)
    }
  })

  it("a product listed twice with one decision is told with the line it repeats", async () => {
    const report = await load(csv([GOOD, SECOND, { ...GOOD, "Tên sản phẩm": "TIÊU TIÊN PHƯỚC" }]))
    expect(codes(report)).toEqual([[4, "Tên sản phẩm", "duplicate_product"]])
    expect(report.errors[0]?.message_vi).toContain("dòng 2")
  })

  it("a bar code of another product is refused, in the file and against the register", async () => {
    const other = { ...SECOND, "Mã vạch GTIN": GOOD["Mã vạch GTIN"] ?? "" }
    expect(codes(await load(csv([GOOD, other])))).toEqual([[3, "Mã vạch GTIN", "gtin_repeated"]])
    await load(csv([GOOD]), { dry_run: false })
    const report = await load(csv([other]))
    expect(codes(report)).toEqual([[2, "Mã vạch GTIN", "gtin_taken"]])
    expect(report.errors[0]?.message_vi).toContain("Tiêu Tiên Phước")
  })

  it("a file that is no spreadsheet, or has no headings, is refused whole", async () => {
    const picture = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
    expect(codes(await load(picture, { keep: "good", dry_run: false }))).toEqual([
      [0, "", "not_a_spreadsheet"],
    ])
    expect(codes(await load(Buffer.from("xin chào\ntạm biệt")))).toEqual([
      [0, "Tên sản phẩm", "no_heading_row"],
    ])
    expect(await products()).toBe(0)
  })

  it("50,000 lines are read and checked, and more are refused before they are", async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => ({
      ...GOOD,
      "Tên sản phẩm": `Sản phẩm ${index}`,
      "Mã vạch GTIN": "",
    }))
    const report = await load(csv(lines))
    expect(report).toMatchObject({ rows: 50_000, imported: 50_000, errors: [] })
    const more = await load(csv([...lines, ...lines]))
    expect(codes(more)).toEqual([[0, "", "too_many_rows"]])
  })

  it("over HTTP a file is tried first, then imported; too long a one is sent to the command line", async () => {
    const officer = await officerHeaders(getContainer(), api, "nong", [{ role: "agriculture" }])
    const upload = async (bytes: Buffer, query: string) => {
      const form = new FormData()
      form.set("file", new Blob([new Uint8Array(bytes)]), "Sổ OCOP.csv")
      return api.post<ImportReport>(`/office/imports?${query}`, form, officer)
    }
    const tried = await upload(csv([GOOD, SECOND]), "")
    expect(tried.data).toMatchObject({ file: "Sổ OCOP.csv", dry_run: true, imported: 2, applied: false })
    expect(await products()).toBe(0)
    const done = await upload(csv([GOOD, SECOND]), "dry_run=false&keep=none&progress_id=so-ocop-1")
    expect(done.data).toMatchObject({ dry_run: false, imported: 2, applied: true })
    const progress = await api.get("/office/imports/progress/so-ocop-1", officer)
    expect(progress.data).toEqual({ done: 2, all: 2, state: "done" })
    const other = await officerHeaders(getContainer(), api, "khac", [{ role: "agriculture" }])
    await expect(api.get("/office/imports/progress/so-ocop-1", other)).rejects.toMatchObject({
      response: { status: 404 },
    })
    const long = Array.from({ length: 20_001 }, (_, index) => ({ ...SECOND, "Tên sản phẩm": `Gà ${index}` }))
    expect(codes((await upload(csv(long), "")).data)).toEqual([[0, "", "too_many_rows"]])
    const list = await api.get<{ items: unknown[] }>("/office/register?q=tieu", officer)
    expect(list.data.items).toMatchObject([
      { name: "Tiêu Tiên Phước", stars: 4, state: "valid", reason_vi: null, valid_until: "2028-12-19" },
    ])
    const inspector = await officerHeaders(getContainer(), api, "thanh-tra", [{ role: "inspector" }])
    await expect(api.post("/office/imports", new FormData(), inspector)).rejects.toMatchObject({
      response: { status: 403, data: { code: "no_grant" } },
    })
  })
})
