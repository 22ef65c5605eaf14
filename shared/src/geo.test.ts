import fc from "fast-check"
import { expect, test } from "vitest"
import { distance, formatDistance, middle } from "./geo"

const TAM_KY = { latitude: 15.5736, longitude: 108.474 }
const HOI_AN = { latitude: 15.8794, longitude: 108.335 }
const spot = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

test("Tam Kỳ lies 37 km from Hội An as the crow flies", () => {
  expect(Math.round(distance(TAM_KY, HOI_AN) / 1000)).toBe(37)
})

test("a degree of latitude is 111 km, and the date line divides nothing", () => {
  expect(distance({ latitude: 15, longitude: 108 }, { latitude: 16, longitude: 108 })).toBeCloseTo(111_195, 0)
  expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
    111_195,
    0,
  )
})

test("there is as far as back, nowhere is farther than half round the earth, and no way is shorter by another place", () => {
  fc.assert(
    fc.property(spot, spot, spot, (a, b, c) => {
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 3)
      expect(distance(a, b)).toBeLessThanOrEqual(20_015_115)
      expect(distance(a, b)).toBeLessThanOrEqual(distance(a, c) + distance(c, b) + 0.01)
    }),
  )
})

test("the middle of two spots is as far from both", () => {
  const between = middle([TAM_KY, HOI_AN])
  expect(between && Math.abs(distance(between, TAM_KY) - distance(between, HOI_AN))).toBeLessThan(20)
  expect(middle([])).toBeNull()
})

test.each([
  [12, "50 m"],
  [849, "850 m"],
  [960, "1 km"],
  [1234, "1,2 km"],
  [9949, "9,9 km"],
  [9960, "10 km"],
  [34_400, "34 km"],
])("%i metres are told as %s", (metres, told) => {
  expect(formatDistance(metres, ",")).toBe(told)
})
