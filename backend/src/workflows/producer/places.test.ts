import { describe, expect, it } from "vitest"
import { findPlaces } from "./places"

const DA_NANG = "48"
const codes = (asked: Parameters<typeof findPlaces>[0]) =>
  findPlaces(asked, DA_NANG).items.map(({ code }) => code)

describe("QĐ 19/2025: an old place is looked up to the communes it lies in today", () => {
  it("an old commune by its name, its district and its province", () => {
    const { items } = findPlaces(
      { old_commune: "Tiên Mỹ", old_district: "Tiên Phước", old_province: "Quảng Nam" },
      DA_NANG,
    )
    expect(items).toEqual([
      {
        code: "20854",
        name: "Xã Tiên Phước",
        province_code: DA_NANG,
        province: "Thành phố Đà Nẵng",
        old: [{ commune: "Xã Tiên Mỹ", district: "Huyện Tiên Phước", province: "Tỉnh Quảng Nam" }],
      },
    ])
  })

  it("an old district to every commune any part of it lies in, with those parts", () => {
    const { items } = findPlaces(
      { old_district: "Huyện Tiên Phước", old_province: "tinh quang nam" },
      DA_NANG,
    )
    expect(items.map(({ name }) => name).sort()).toEqual(
      ["Xã Lãnh Ngọc", "Xã Sơn Cẩm Hà", "Xã Thạnh Bình", "Xã Tiên Phước"].sort(),
    )
    expect(items.flatMap(({ old }) => old).every(({ district }) => district === "Huyện Tiên Phước")).toBe(
      true,
    )
  })

  it("a name many communes had is told with all of them, the home province first", () => {
    const { total, items } = findPlaces({ old_commune: "Tân Thành" }, DA_NANG)
    expect(total).toBeGreaterThan(5)
    expect(new Set(items.map(({ province_code }) => province_code)).size).toBeGreaterThan(3)
    const [first] = findPlaces({ old_commune: "Bình Dương" }, DA_NANG).items
    expect(first?.province_code).toBe(DA_NANG)
  })

  it("a name of today comes first, with all it was made of; accents do not matter", () => {
    const { items } = findPlaces({ q: "tien phuoc" }, DA_NANG)
    expect(items[0]).toMatchObject({ code: "20854", name: "Xã Tiên Phước" })
    expect(items[0]?.old.length).toBe(4)
    expect(items.slice(1).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Xã Lãnh Ngọc", "Xã Sơn Cẩm Hà", "Xã Thạnh Bình"]),
    )
    expect(codes({ q: "Xã Tiên Mỹ, Tiên Phước" })).toEqual(["20854"])
  })

  it("a name nobody has, or a word for a kind alone, finds nothing", () => {
    expect(findPlaces({ q: "Không Có Đâu" }, DA_NANG)).toEqual({ total: 0, items: [] })
    expect(findPlaces({ q: "xã" }, DA_NANG)).toEqual({ total: 0, items: [] })
    expect(findPlaces({ old_commune: "Tiên Mỹ", old_province: "Kon Tum" }, DA_NANG).total).toBe(0)
  })
})
