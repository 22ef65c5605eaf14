import { describe, expect, it } from "vitest"
import { candidates, communeOf, communesOf, provinces } from "./address-book"

const codes = (text: string, province?: string) => candidates(text, province).map(({ code }) => code)

describe("QĐ 19/2025: addresses have two levels", () => {
  it("34 provinces as people name them, with those that went into them", () => {
    expect(provinces()).toHaveLength(34)
    expect(provinces().find(({ code }) => code === "48")).toEqual({
      ...{ code: "48", name: "Đà Nẵng", before: ["Quảng Nam"] },
    })
    expect(provinces().find(({ code }) => code === "79")?.name).toBe("Thành phố Hồ Chí Minh")
    expect(provinces().find(({ code }) => code === "51")?.before).toEqual(["Kon Tum"])
  })

  it("3,321 communes, each in one province, those of a province in the order of a dictionary", () => {
    const all = provinces().flatMap(({ code }) => communesOf(code).map((commune) => commune.code))
    expect([all.length, new Set(all).size]).toEqual([3321, 3321])
    expect(communeOf("48", "20341")).toEqual({ code: "20341", name: "Phường Tam Kỳ", province: "Đà Nẵng" })
    expect(communeOf("01", "20341")).toBeUndefined()
    const names = communesOf("48").map(({ name }) => name.replace(/^(Xã|Phường|Đặc khu) /, ""))
    expect(names).toEqual([...names].sort(new Intl.Collator("vi").compare))
  })
})

describe("whatever a shopper writes for her commune", () => {
  it.each([
    ["Phường Tam Kỳ", "48", ["20341"]],
    ["tam ky", "48", ["20341"]],
    ["  TAM KỲ ", "48", ["20341"]],
    ["Tiên Phước", "48", ["20854"]],
    ["xã Tiên Mỹ", "48", ["20854"]],
    ["Tiên Mỹ, huyện Tiên Phước, Quảng Nam", "48", ["20854"]],
    ["phường Cẩm Phô, Hội An", "48", ["20410"]],
  ])("%s in %s is one place of today", (text, province, found) =>
    expect(codes(text, province)).toEqual(found),
  )

  it("an old district or a commune that was parted is several, all of them told", () => {
    const found = candidates("Nam Trà My", "48")
    expect(found.map(({ name }) => name)).toEqual(["Xã Nam Trà My"])
    expect(codes("huyện Duy Xuyên, Quảng Nam", "48").length).toBeGreaterThan(0)
    expect(candidates("Trà Mai, Nam Trà My", "48").length).toBeGreaterThan(0)
  })

  it("a commune that is not in the chosen province is found where it is", () => {
    const found = candidates("Xã Măng Đen", "48")
    expect(found).toMatchObject([{ name: "Xã Măng Đen", province_code: "51", province: "Quảng Ngãi" }])
  })

  it("one whose name is nowhere is nothing", () => {
    for (const text of ["Không Có Đâu", "", "'; drop table cart; --", "🎁", "xã"])
      expect(candidates(text, "48")).toEqual([])
  })
})
