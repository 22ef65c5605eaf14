import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { deliveryFee, deliveryFees, DeliveryRates, deliveryZone, SHOP_RATES } from "./delivery"

const rate = { first_grams: 1000, first: 20_000, step_grams: 500, step: 4_000 }

describe("carriage by weight and zone", () => {
  it.each([
    [0, 0],
    [1, 20_000],
    [1000, 20_000],
    [1001, 24_000],
    [1500, 24_000],
    [1501, 28_000],
    [10_000, 92_000],
  ])("%i g cost %i đồng", (grams, fee) => expect(deliveryFee(rate, grams)).toBe(fee))

  it.each([
    ["48", "48", "home"],
    ["48", "46", "near"],
    ["48", "68", "near"],
    ["48", "01", "far"],
    ["48", "79", "far"],
    ["01", "25", "near"],
    ["79", "96", "near"],
    ["48", "99", "far"],
    ["48", "", "far"],
  ])("from %s to %s is %s", (home, province, zone) => expect(deliveryZone(home, province)).toBe(zone))

  it("the shop's own rates are in order, and farther never costs less", () => {
    expect(DeliveryRates.safeParse(SHOP_RATES).success).toBe(true)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 0, max: 5000 }), (grams, more) => {
        const { home, near, far } = deliveryFees(SHOP_RATES, grams)
        expect([home, near, far]).toEqual([home, near, far].sort((a, b) => a - b))
        const heavier = deliveryFees(SHOP_RATES, grams + more)
        expect(heavier.home >= home && heavier.near >= near && heavier.far >= far).toBe(true)
        expect([home, near, far].every(Number.isInteger)).toBe(true)
      }),
    )
  })

  it("rates with a step of nothing, a broken number or another field are refused", () => {
    for (const wrong of [{ step_grams: 0 }, { first: 0.5 }, { first: -1 }, { extra: 1 }])
      expect(DeliveryRates.safeParse({ ...SHOP_RATES, home: { ...rate, ...wrong } }).success).toBe(false)
  })
})
