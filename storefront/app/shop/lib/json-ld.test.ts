import type { GoodsDetail } from "@ocop/shared/goods-page"
import { describe, expect, it } from "vitest"
import { describedGoods } from "./described-goods"
import { describedFair, describedPoint } from "./described-places"
import { describedPath, describedShop } from "./described-shop"
import { jsonLd } from "./json-ld"

const origin = "https://cho.example"

const goods: GoodsDetail = {
  ...{ id: "prod_1", variant_id: "variant_1", handle: "nuoc-mam-cua-khe", title: "Nước mắm Cửa Khe" },
  ...{ image: "/art/fishsauce-1.svg", price: 85_000, unit: "chai", stars: 4, state: "valid" },
  ...{ certificate_id: "cert_1", in_stock: true, commune: "Xã Thăng An", product_set: "liquid_seasoning" },
  ...{ product_group: "food", as_of: "2026-11-22T10:00:00Z", description: "Cá cơm than, ủ 12 tháng." },
  ...{
    story: null,
    gtin: "8936012345678",
    available: 9,
    weight: null,
    stopped: null,
    delivery: null,
  },
  certificate: {
    ...{ id: "cert_1", number: "377/QĐ-UBND", issuer: "UBND tỉnh", decided_on: "2025-01-17" },
    ...{ valid_until: "2028-01-17", extended_until: null },
  },
  producer: {
    ...{ name: "HTX Cửa Khe", handle: "htx-cua-khe", legal_form: "cooperative", commune: "Xã Thăng An" },
    ...{ commune_code: null, old_district: "Thăng Bình", phone: null },
  },
  ...{
    tag: "",
    papers: [],
    lots: [],
    sales_points: [],
    fairs: [],
    marketplaces: [],
    alike: { count: 0, items: [] },
    similar: [],
  },
}

describe("a product as search engines read it", () => {
  it("says price, availability, maker, number and the certificate in force", () => {
    expect(describedGoods(goods, origin)).toMatchObject({
      "@type": "Product",
      url: "https://cho.example/products/nuoc-mam-cua-khe",
      gtin14: "08936012345678",
      image: ["https://cho.example/og/nuoc-mam-cua-khe.png"],
      brand: { "@type": "Brand", name: "HTX Cửa Khe" },
      hasCertification: {
        certificationIdentification: "377/QĐ-UBND",
        expires: "2028-01-17",
        certificationRating: { ratingValue: 4 },
      },
      offers: { price: 85_000, priceCurrency: "VND", availability: "https://schema.org/InStock" },
    })
  })

  it("says nothing of a certificate that is over", () => {
    const over = describedGoods({ ...goods, stars: null, state: "expired", certificate: null }, origin)
    expect(over).not.toHaveProperty("hasCertification")
    expect(over).not.toHaveProperty("additionalProperty")
    expect(JSON.stringify(over)).not.toContain("sao")
  })

  it("is not to be had while it is stopped or sold out", () => {
    const stop = { kind: "recall" as const, words: null, lot: null, document_no: null, since: "2026-11-01" }
    const state = (changed: Partial<GoodsDetail>) =>
      (describedGoods({ ...goods, ...changed }, origin).offers as { availability: string }).availability
    expect(state({ stopped: stop })).toBe("https://schema.org/SoldOut")
    expect(state({ in_stock: false })).toBe("https://schema.org/OutOfStock")
  })
})

describe("the text of a script element", () => {
  it("cannot be left by what a producer wrote", () => {
    const text = jsonLd([{ "@type": "Product", name: `</script><script>alert(1)</script><!-- ${"\u2028"}` }])
    expect(text).not.toMatch(/[<>\u2028]/)
    expect(JSON.parse(text)).toMatchObject({ name: `</script><script>alert(1)</script><!-- ${"\u2028"}` })
  })

  it("holds several things as one graph", () => {
    const parsed = JSON.parse(jsonLd(describedShop("Chợ OCOP", origin))) as { "@graph": unknown[] }
    expect(parsed).toMatchObject({
      "@context": "https://schema.org",
      "@graph": [{ "@type": "Organization" }, {}],
    })
  })
})

describe("places and fairs", () => {
  const point = {
    ...{ code: "HA01", name: "Điểm bán Hội An", address: "1 Trần Phú", commune: "Phường Hội An" },
    ...{ old_district: "Hội An", phone: "02353000000", latitude: 15.88, longitude: 108.33 },
    ...{ goods: 12, distance_m: null, opening_hours: "07:30–20:30 hằng ngày" },
  }

  it("a sales point opens on the days and hours that are written of it", () => {
    const { openingHoursSpecification: hours } = describedPoint(point, origin)
    expect(hours).toHaveLength(7)
    expect((hours as unknown[])[0]).toMatchObject({
      dayOfWeek: "https://schema.org/Monday",
      opens: "07:30",
      closes: "20:30",
    })
  })

  it("hours that were not understood are not claimed", () => {
    const described = describedPoint({ ...point, opening_hours: "gọi trước khi đến" }, origin)
    expect(described).not.toHaveProperty("openingHoursSpecification")
  })

  it("a fair is an event with its days and its place", () => {
    const fair = describedFair(
      {
        ...{ handle: "xuan", name: "Hội chợ Xuân", place: "Quảng trường 24/3", organiser: "Sở Công Thương" },
        ...{ starts_on: "2026-11-20", ends_on: "2026-11-24", state: "running", booths: 9, producers: 8 },
      },
      origin,
    )
    expect(fair).toMatchObject({ "@type": "Event", startDate: "2026-11-20", endDate: "2026-11-24" })
  })

  it("a path counts its steps from one", () => {
    const path = describedPath(
      [
        { name: "Chợ", path: "/" },
        { name: "Trà", path: "/products/tra" },
      ],
      origin,
    )
    expect(path.itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Chợ", item: "https://cho.example/" },
      { "@type": "ListItem", position: 2, name: "Trà", item: "https://cho.example/products/tra" },
    ])
  })
})
