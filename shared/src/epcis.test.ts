import { describe, expect, test } from "vitest"
import { epcisDocument, type EpcisLot } from "./epcis"

const lot: EpcisLot = {
  gtin: "08938500000010",
  number: "L2611A",
  made_on: "2026-11-01",
  expires_on: "2027-11-01",
  quantity_milli: 500_000,
  unit: "kg",
  producer_handle: "htx-son-tien",
  stages: [],
  runs: [],
  movements: [],
  sales: [],
  stops: [],
}
const events = (change: Partial<EpcisLot>) =>
  epcisDocument("https://ocop.example/", [{ ...lot, ...change }], "2026-11-22T00:00:00Z").epcisBody.eventList
const epcClass = "https://ocop.example/01/08938500000010/10/L2611A"

describe("EPCIS 2.0", () => {
  test("a lot begins with its making, with lot number, days and quantity; times are of the province", () => {
    expect(events({})).toEqual([
      {
        type: "ObjectEvent",
        eventTime: "2026-11-01T00:00:00+07:00",
        eventTimeZoneOffset: "+07:00",
        action: "ADD",
        bizStep: "commissioning",
        disposition: "active",
        quantityList: [{ epcClass, quantity: 500, uom: "KGM" }],
        bizLocation: { id: "https://ocop.example/producers/htx-son-tien" },
        ilmd: {
          "cbvmda:lotNumber": "L2611A",
          "cbvmda:productionDate": "2026-11-01",
          "cbvmda:itemExpirationDate": "2027-11-01",
        },
      },
    ])
  })

  test.each([
    ["receive", 2000, "receiving", "sellable_accessible", 2],
    ["transfer_in", 2000, "receiving", "sellable_accessible", 2],
    ["transfer_out", -2000, "shipping", "in_transit", 2],
    ["return", -2000, "shipping", "in_transit", 2],
  ])("a stock movement %s of %d is %s, %s", (reason, quantity_milli, bizStep, disposition, quantity) => {
    const movement = { at: "2026-11-05T02:00:00Z", reason, point: "HA", quantity_milli }
    expect(events({ movements: [movement] })[1]).toMatchObject({
      ...{ bizStep, disposition, action: "OBSERVE", quantityList: [{ epcClass, quantity, uom: "KGM" }] },
      bizLocation: { id: "https://ocop.example/sales-points/HA" },
    })
  })

  test("sales, returns, recalls and their end; a count is no event of the goods", () => {
    const told = events({
      unit: "hũ",
      sales: [
        { at: "2026-11-10T03:00:00Z", point: "HA", quantity_milli: 3000 },
        { at: "2026-11-11T03:00:00Z", point: "HA", quantity_milli: -1000 },
      ],
      movements: [{ at: "2026-11-09T03:00:00Z", reason: "count", point: "HA", quantity_milli: -1000 }],
      stops: [{ kind: "recall", placed_at: "2026-11-12T03:00:00Z", lifted_at: "2026-11-13T03:00:00Z" }],
    })
    expect(told.map(({ bizStep, disposition }) => [bizStep, disposition])).toEqual([
      ["commissioning", "active"],
      ["retail_selling", "retail_sold"],
      ["receiving", "returned"],
      ["holding", "recalled"],
      ["inspecting", "sellable_accessible"],
    ])
    expect(told[1]?.quantityList).toEqual([{ epcClass, quantity: 3 }])
  })

  test("a stage is read at a GLN, a commune or a name, in the order of time", () => {
    const stage = { name: "Phơi", direction: "own" as const, place_name: "Sân phơi", place_code: null }
    const told = events({
      stages: [
        { ...stage, at: "2026-11-03T00:00:00Z", place_kind: "gln", place_code: "8938500000003" },
        { ...stage, at: "2026-11-02T00:00:00Z", place_kind: "commune", place_code: "20854" },
        { ...stage, at: "2026-10-30T00:00:00Z", place_kind: "text", direction: "back" },
      ],
    })
    expect(told.map(({ readPoint }) => readPoint?.id)).toEqual([
      "https://ocop.example/places?name=S%C3%A2n%20ph%C6%A1i",
      undefined,
      "https://ocop.example/communes/20854",
      "https://id.gs1.org/414/8938500000003",
    ])
    expect(told[0]).toMatchObject({ bizStep: "collecting", "ocop:stage": "Phơi" })
  })
})
