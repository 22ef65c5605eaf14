import type { GoodsDetail } from "@ocop/shared/goods-page"
import { describe, expect, it } from "vitest"
import { shownProduct } from "./shown-product.server"

const point = { id: "1", code: "HA01", name: "Hội An", address: "1 Trần Phú", stock: 3 }

function page(changed: Partial<GoodsDetail>): GoodsDetail {
  return {
    ...({ title: "Nước mắm Cửa Khe", unit: "chai 500 ml", price: 85_000 } as GoodsDetail),
    ...{ as_of: "2026-11-22T03:00:00Z", sales_points: [], papers: [], ...changed },
  }
}

describe("a product as its page shows it", () => {
  it("says what a measure of it costs, unless it is sold by the measure", () => {
    expect(shownProduct(page({}), [], "vi").each).toEqual({ price: 170, of: 1, measure: "ml" })
    expect(shownProduct(page({ unit: "kg" }), [], "vi").each).toBeNull()
    expect(shownProduct(page({ unit: "hộp" }), [], "vi").each).toBeNull()
  })

  it("names its set in the reader's language", () => {
    const tea = page({ product_set: "tea" })
    expect(shownProduct(tea, [], "vi").set).toEqual({ id: "tea", name: "Chè tươi, chè chế biến" })
    expect(shownProduct(tea, [], "en").set).toEqual({ id: "tea", name: "Tea" })
    expect(shownProduct(page({}), [], "en").set).toBeNull()
  })

  it("says whether a sales point is open as of the page's instant, and on which day it opens again", () => {
    const sales_points = [{ ...point, opening_hours: "T2–T7 07:30–20:30; CN nghỉ" }]
    const told = (as_of: string, locale: "vi" | "en") =>
      shownProduct(page({ sales_points, as_of }), [], locale).sales_points[0]?.opening
    expect(told("2026-11-20T03:00:00Z", "vi")).toEqual({ is_open: true, text: "Đang mở, đến 20:30" })
    const saturday_night = "2026-11-21T14:00:00Z"
    const monday = "Đã đóng, mở lại 07:30 thứ Hai"
    expect(told(saturday_night, "vi")).toEqual({ is_open: false, text: monday })
    expect(told(saturday_night, "en")?.text).toBe("Closed, opens Monday at 07:30")
  })

  it("says what one piece costs to each province, while one can be sent", () => {
    const delivery = { home_province: "48", fees: { home: 20_000, near: 30_000, far: 36_000 } }
    const provinces = [
      { code: "48", name: "Đà Nẵng" },
      { code: "01", name: "Hà Nội" },
    ]
    const fees = (in_stock: boolean) =>
      shownProduct(page({ delivery, in_stock }), provinces, "vi").carriage.map(({ fee }) => fee)
    expect(fees(true)).toEqual([20_000, 36_000])
    expect(fees(false)).toEqual([])
  })

  it("names its papers in the visitor's language", () => {
    const papers: GoodsDetail["papers"] = [
      {
        kind: "test_report",
        number: "12/KN",
        issuer: null,
        issued_on: null,
        expires_on: null,
        of: "product",
      },
    ]
    expect(shownProduct(page({ papers }), [], "en").papers[0]?.name).toBe("Test report")
  })
})
