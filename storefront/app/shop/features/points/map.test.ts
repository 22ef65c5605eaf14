import { distance } from "@ocop/shared/geo"
import fc from "fast-check"
import { expect, test } from "vitest"
import { cells } from "./map-cells"
import { overlap, placeLabels } from "./map-labels"
import { DESK_MAP, PHONE_MAP } from "./map-sizes"
import { type Dot, projection, scaleKm } from "./map-projection"

const QUANG_NAM = [
  ["Tam Kỳ", 15.5736, 108.474],
  ["Hội An", 15.8794, 108.335],
  ["Điện Bàn", 15.8906, 108.247],
  ["Thăng Bình", 15.7417, 108.361],
  ["Núi Thành", 15.4339, 108.662],
  ["Phú Ninh", 15.5222, 108.448],
  ["Duy Xuyên", 15.8297, 108.264],
  ["Quế Sơn", 15.6994, 108.193],
  ["Đại Lộc", 15.8842, 108.115],
  ["Tiên Phước", 15.4889, 108.308],
  ["Hiệp Đức", 15.5803, 108.106],
  ["Nông Sơn", 15.6842, 108.034],
  ["Bắc Trà My", 15.3475, 108.221],
  ["Nam Trà My", 15.1511, 108.113],
  ["Phước Sơn", 15.4436, 107.816],
  ["Nam Giang", 15.7603, 107.833],
  ["Đông Giang", 15.9286, 107.664],
  ["Tây Giang", 15.8883, 107.484],
] as const

const spots = QUANG_NAM.map(([, latitude, longitude]) => ({ latitude, longitude }))
const spot = fc.record({
  latitude: fc.double({ min: 8, max: 23, noNaN: true }),
  longitude: fc.double({ min: 102, max: 110, noNaN: true }),
})
const frame = { width: 640, height: 480, letter: 14, line: 18, marker: 8 }
const dot = fc.record({ x: fc.integer({ min: 10, max: 630 }), y: fc.integer({ min: 10, max: 470 }) })
const name = fc.string({ unit: fc.constantFrom("a", "ư", " "), minLength: 1, maxLength: 14 })

test("the drawing is true to the ground: distances in it are those of the earth to within a hundredth", () => {
  const { dot, km } = projection(spots, { width: 680, margin_km: 14, most_height: 620 })
  for (const a of spots)
    for (const b of spots.filter((other) => other !== a)) {
      const [from, to] = [dot(a), dot(b)]
      const drawn = Math.hypot(from.x - to.x, from.y - to.y) / km
      expect(Math.abs(drawn / (distance(a, b) / 1000) - 1)).toBeLessThan(0.01)
    }
})

test("every point lies within the frame, with its margin, north up and east to the right", () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 30 }), (points) => {
      const { dot, width, height, km } = projection(points, { width: 340, margin_km: 10, most_height: 480 })
      expect(height).toBeLessThanOrEqual(481)
      for (const { x, y } of points.map(dot)) {
        expect(Math.min(x, width - x, y, height - y)).toBeGreaterThanOrEqual(9.9 * km - 1)
      }
    }),
  )
  const { dot } = projection(spots, { width: 340, margin_km: 10, most_height: 480 })
  expect(dot({ latitude: 16, longitude: 108 }).y).toBeLessThan(dot({ latitude: 15, longitude: 108 }).y)
  expect(dot({ latitude: 15, longitude: 109 }).x).toBeGreaterThan(dot({ latitude: 15, longitude: 108 }).x)
})

test("the scale is a round number of kilometres within a quarter of the width", () => {
  expect(scaleKm({ width: 680, km: 4.5 })).toBe(20)
  expect(scaleKm({ width: 340, km: 2.2 })).toBe(20)
  expect(scaleKm({ width: 340, km: 0.5 })).toBe(100)
})

test("a part of the map belongs to the point that is nearest to it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(dot, { minLength: 2, maxLength: 20, selector: at }), dot, (dots, anywhere) => {
      const polygons = cells(dots, frame)
      const away = (one: Dot) => Math.hypot(one.x - anywhere.x, one.y - anywhere.y)
      const nearest = Math.min(...dots.map(away))
      for (const [index, one] of dots.entries()) {
        if (away(one) > nearest + 1e-6) expect(holds(polygons[index] ?? [], anywhere)).toBe(false)
      }
      const area = polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0)
      expect(area).toBeCloseTo(frame.width * frame.height, 3)
    }),
  )
})

test("no name covers another, a point of another or the edge", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ dot, text: name }), {
        minLength: 1,
        maxLength: 40,
        selector: ({ dot }) => at(dot),
      }),
      (names) => {
        const labels = placeLabels(names, frame).filter((label) => label !== null)
        for (const [index, label] of labels.entries()) {
          expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false)
          expect(label.x >= 0 && label.x + label.width <= frame.width).toBe(true)
          expect(label.y >= 0 && label.y + label.height <= frame.height).toBe(true)
        }
      },
    ),
  )
})

test.each([PHONE_MAP, DESK_MAP])(
  "all eighteen points of the province are named on a map $width wide",
  (size) => {
    const { dot, height } = projection(spots, size)
    const names = QUANG_NAM.map(([text, latitude, longitude]) => ({
      text,
      dot: dot({ latitude, longitude }),
    }))
    expect(placeLabels(names, { ...size, height })).not.toContain(null)
  },
)

function at({ x, y }: Dot): string {
  return `${x},${y}`
}

function areaOf(polygon: readonly Dot[]): number {
  const twice = polygon.reduce((sum, { x, y }, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
  return Math.abs(twice) / 2
}

/** Strictly within a convex polygon. */
function holds(polygon: readonly Dot[], { x, y }: Dot): boolean {
  const sides = polygon.map((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner
    return (next.x - corner.x) * (y - corner.y) - (next.y - corner.y) * (x - corner.x)
  })
  return polygon.length > 2 && sides.every((side) => side > 1e-3)
}
