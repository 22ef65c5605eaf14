import { describe, expect, test } from "vitest"
import { TracePage, traceFields, traceRows } from "./trace-page"

const bare: TracePage = {
  as_of: "2026-11-21T14:05:00+07:00",
  found: "product",
  code: { gtin: "08938500000010", lot: null, serial: null },
  product: {
    name: "Tiêu đen Tiên Phước",
    handle: null,
    image: null,
    product_set: "1",
    product_code: null,
    trademark: null,
  },
  producer: {
    name: "HTX Nông nghiệp Sơn Tiến",
    handle: "htx-son-tien",
    address: null,
    commune: null,
    old_district: null,
    old_province: null,
    phone: null,
  },
  standing: { stars: null, state: "none", certificate_id: null },
  certificate: null,
  lot: null,
  material_zone: null,
  growing_areas: [],
  standards: [],
  test_reports: [],
  stages: [],
  forward: [],
  stop: null,
  stamp: null,
  papers: [],
  story: null,
}

const stage = {
  party: null,
  place_kind: "commune" as const,
  direction: "own" as const,
}

const full: TracePage = {
  ...bare,
  found: "serial",
  code: { gtin: "08938500000010", lot: "L2607A", serial: "7K3M9Q2W" },
  product: { ...bare.product, image: "pepper-1.svg", trademark: "Tiêu Tiên Phước" },
  producer: {
    ...bare.producer,
    ...{ address: "Thôn 2", commune: "Xã Tiên Phước" },
    ...{ old_district: "Huyện Tiên Phước", old_province: "Quảng Nam" },
  },
  lot: {
    number: "L2607A",
    made_on: "2026-07-02",
    expires_on: "2028-07-30",
    quantity_milli: 4_850_000,
    unit: "hũ",
  },
  standards: ["TCCS 02:2025/ST"],
  stages: [
    {
      ...stage,
      name: "Thu hái",
      at: "2026-06-18T00:30:00+07:00",
      place_name: "Vườn hộ Lộc Yên",
      place_code: "20707",
    },
    {
      ...stage,
      name: "Đóng hũ",
      at: "2026-07-02T08:00:00+07:00",
      place_name: "HTX Sơn Tiến",
      place_code: "20707",
    },
  ],
}

describe("TT 02/2024 Đ.7: the eleven fields of a trace page", () => {
  test("stand in the order of the law, whatever is on record", () => {
    expect(traceRows(bare).map(({ field }) => field)).toEqual(traceFields)
    expect(traceRows(full).map(({ field }) => field)).toEqual(traceFields)
    expect(traceFields).toHaveLength(11)
  })

  test("are null where nothing is on record, never left out", () => {
    const empty = traceRows(bare).filter(({ value }) => value === null)
    expect(empty.map(({ field }) => field)).toEqual([
      "picture",
      "address",
      "stages",
      "place_codes",
      "made",
      "marks",
      "expires",
      "standards",
    ])
  })

  test("say what is on record, each place code once and days as Vietnam counts them", () => {
    expect(Object.fromEntries(traceRows(full).map(({ field, value }) => [field, value]))).toEqual({
      name: "Tiêu đen Tiên Phước",
      picture: "pepper-1.svg",
      business: "HTX Nông nghiệp Sơn Tiến",
      address: "Thôn 2, Xã Tiên Phước, Huyện Tiên Phước, Quảng Nam",
      stages: "Thu hái, 18/06/2026, Vườn hộ Lộc Yên; Đóng hũ, 02/07/2026, HTX Sơn Tiến",
      product_code: "(01)08938500000010(10)L2607A(21)7K3M9Q2W",
      place_codes: "20707",
      made: "02/07/2026",
      marks: "Tiêu Tiên Phước, 7K3M9Q2W",
      expires: "30/07/2028",
      standards: "TCCS 02:2025/ST",
    })
  })
})

test("a page with everything empty and one with everything filled answer the schema", () => {
  expect(TracePage.parse(bare)).toEqual(bare)
  expect(TracePage.parse(full)).toEqual(full)
})
