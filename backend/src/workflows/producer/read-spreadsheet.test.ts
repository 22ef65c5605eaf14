import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csv, GOOD, SECOND, xlsx } from "../../../test/register-file"
import { zipBomb } from "../../../test/zip-bomb"
import { readSpreadsheet } from "./read-spreadsheet"

const MAX_ROWS = 50_000
const read = (bytes: Buffer, max_rows = MAX_ROWS) => readSpreadsheet(bytes, max_rows)
const texts = async (bytes: Buffer) => {
  const cells = await read(bytes)
  return cells.ok ? cells.value.map((row) => row.map(({ text }) => text)) : cells.error.code
}
const MB = 1_000_000

describe("readSpreadsheet", () => {
  it("reads a workbook cell by cell: texts, days, empty cells", async () => {
    const [title, headings, line] = (await texts(await xlsx([GOOD]))) as string[][]
    expect(title?.[0]).toBe("DANH SÁCH SẢN PHẨM")
    expect(headings).toEqual(Object.keys(GOOD))
    const expected = Object.values({
      ...GOOD,
      "Ngày quyết định": "2025-12-19",
      "Có giá trị đến": "2028-12-19",
    })
    expect(line).toEqual(expected)
  })

  it("a formula is the text it was typed as, whatever it was worked out to", async () => {
    const cells = await read(await xlsx([{ ...GOOD, "Giá bán lẻ (đồng)": '=SUM(A1:A2)&"<b>"' }]))
    const found = cells.ok ? cells.value.flat().filter(({ formula }) => formula !== undefined) : []
    expect(found).toEqual([{ text: '=SUM(A1:A2)&"<b>"', formula: '=SUM(A1:A2)&"<b>"' }])
  })

  it.each([
    ["commas", "a,b\nc,d"],
    ["semicolons", "a;b\nc;d"],
    ["tabs", "a\tb\nc\td"],
    ["Windows line ends", "a,b\r\nc,d\r\n"],
    ["quotes", '"a","b"\n"c","d"'],
    ["a byte order mark", "\uFEFFa,b\nc,d"],
  ])("reads text parted by %s", async (_, text) => {
    expect(await texts(Buffer.from(text))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ])
  })

  it("reads UTF-16 with its mark, as Excel saves Unicode text", async () => {
    expect(await texts(Buffer.from("\uFEFFTên\tSao\nTiêu\t4", "utf16le"))).toEqual([
      ["Tên", "Sao"],
      ["Tiêu", "4"],
    ])
  })

  it("keeps blank lines, so that rows are numbered as people see them", async () => {
    expect(await texts(Buffer.from("a,b\n\nc,d"))).toEqual([["a", "b"], [""], ["c", "d"]])
  })

  it("refuses what is no spreadsheet, whatever it is called", async () => {
    const whole = await xlsx([GOOD, SECOND])
    const files: [string, Buffer][] = [
      ["nothing", Buffer.alloc(0)],
      ["blanks", Buffer.from(" \n \n")],
      ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
      ["Excel 97", Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex")],
      ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj", "latin1")],
      ["a web page", Buffer.from("<html><table><tr><td>Tên sản phẩm</td></tr></table></html>")],
      ["JSON", Buffer.from('[{"Tên sản phẩm": "Tiêu"}]')],
      ["an empty zip", Buffer.from("504b0506000000000000000000000000000000000000", "hex")],
      ["half a workbook", whole.subarray(0, whole.length / 2)],
      ["a zip that is no workbook", zipBomb(100, 100)],
      ["an old Vietnamese encoding", Buffer.from("Tên,Ch\xfa th\xd3", "latin1")],
    ]
    for (const [what, bytes] of files) expect([what, await texts(bytes)]).toEqual([what, "not_a_spreadsheet"])
  })

  it("never throws and never hangs, whatever bytes of a workbook are damaged", async () => {
    const whole = await xlsx([GOOD])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (changes) => {
          const damaged = Buffer.from(whole)
          for (const [at, byte] of changes) damaged[at] = byte
          expect(await read(damaged)).toHaveProperty("ok")
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each([
    ["says so", 200 * MB],
    ["says it is small", 1_000],
  ])(
    "a zip that unpacks to 200 MB and %s is refused before it has",
    async (_, said) => {
      const bytes = zipBomb(200 * MB, said)
      expect(bytes.length).toBeLessThan(MB)
      const before = process.memoryUsage().rss
      expect(await texts(bytes)).toBe("not_a_spreadsheet")
      expect(process.memoryUsage().rss - before).toBeLessThan(350 * MB)
    },
    30_000,
  )

  it("more lines than are taken are refused before they are read", async () => {
    const lines = Array.from({ length: 400 }, () => GOOD)
    for (const bytes of [csv(lines), await xlsx(lines)]) {
      const refused = await read(bytes, 100)
      const error = refused.ok ? undefined : refused.error
      expect(error).toMatchObject({ code: "too_many_rows", detail: { max: 100 } })
      expect(error?.detail?.rows).toBeTypeOf("number")
    }
  })
})
