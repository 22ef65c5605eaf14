import { fold } from "@ocop/shared/fold"
import { distance, middle, type Spot } from "@ocop/shared/geo"
import { openState } from "@ocop/shared/opening-hours"
import type { Place } from "@ocop/shared/place"
import type { FoundThrough, NearChoice, PointCard, PointQuery } from "@ocop/shared/point-finder"
import type { PointRow } from "../../../read/shop-places/points"

/** What a finder knows: the points with what they hold, and the communes of the province. */
export interface Ground {
  points: readonly PointRow[]
  goods: Readonly<Record<string, number>>
  communes: readonly Place[]
  findPlaces: (q: string) => readonly Place[]
}

interface Choice extends NearChoice {
  points: readonly PointRow[]
}

export function nearChoices({ points, communes }: Ground): Choice[] {
  const districts = [...new Set(points.flatMap(({ old_district }) => old_district ?? []))]
  const old = districts.map((key) => ({
    ...{ key, name: key, old: true },
    points: points.filter(({ old_district }) => old_district === key),
  }))
  const today = communes.map((place) => ({
    ...{ key: place.code, name: place.name, old: false },
    points: pointsOf(place, points),
  }))
  const byName = (a: Choice, b: Choice) => shortName(a.name).localeCompare(shortName(b.name), "vi")
  return [...old.sort(byName), ...today.sort(byName)].filter((choice) => choice.points.length > 0)
}

/** The points of a commune; where it has none, those of the old districts that any part of it lay in. */
function pointsOf(place: Place, points: readonly PointRow[]): PointRow[] {
  const own = points.filter(({ commune_code }) => commune_code === place.code)
  if (own.length > 0) return own
  const districts = new Set(place.old.map(({ district }) => plain(district)))
  return points.filter(({ old_district }) => old_district !== null && districts.has(plain(old_district)))
}

const KIND = /^(?:thanh pho|thi xa|huyen|quan|phuong|xa|thi tran|dac khu)\s+/

function plain(place: string): string {
  return fold(place).replace(KIND, "")
}

function shortName(place: string): string {
  return place.replace(/^(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Đặc khu)\s+/u, "")
}

export interface FoundPoints {
  items: PointCard[]
  others: PointCard[]
  through: FoundThrough[]
}

/** Those that were asked for, the nearest first where it is known from where; else by name. */
export function foundPoints(
  ground: Ground,
  asked: PointQuery,
  near: Choice | null,
  now: number,
): FoundPoints {
  const from = near && middle(near.points.flatMap((point) => spotOf(point) ?? []))
  const cards = new Map(
    ground.points.map((point) => [point, cardOf(point, ground, awayOf(point, near, from))]),
  )
  const { points, through } = named(ground, asked.q ?? "")
  const isFound = (point: PointRow) =>
    points.has(point) && (!asked.open || openState(point.opening_hours, now).state === "open")
  const ordered = (of: readonly PointRow[]) =>
    of
      .flatMap((point) => cards.get(point) ?? [])
      .sort((a, b) => (a.distance_m ?? Infinity) - (b.distance_m ?? Infinity) || 0)
  return {
    items: ordered(ground.points.filter(isFound)),
    others: ordered(ground.points.filter((point) => !isFound(point))),
    through,
  }
}

/** By their own words; where none has them, by the old and new places of that name. */
function named(ground: Ground, q: string): { points: Set<PointRow>; through: FoundThrough[] } {
  const words = fold(q)
    .split(/[\s,]+/)
    .filter((word) => word !== "")
  const own = ground.points.filter((point) => {
    const text = ` ${fold([point.name, point.address, point.commune, point.old_district].join(" "))} `
    return words.every((word) => text.includes(` ${word}`))
  })
  if (own.length > 0 || words.length === 0) return { points: new Set(own), through: [] }
  const places = ground.findPlaces(q)
  return {
    points: new Set(places.flatMap((place) => pointsOf(place, ground.points))),
    through: places.flatMap((place) => {
      const [old] = place.old
      if (!old || pointsOf(place, ground.points).length === 0) return []
      return { old: `${old.commune}, ${old.district}`, now: place.name }
    }),
  }
}

function awayOf(point: PointRow, near: Choice | null, from: Spot | null): number | null {
  if (near?.points.includes(point)) return 0
  const spot = spotOf(point)
  return from && spot ? Math.round(distance(from, spot)) : null
}

export function spotOf({ latitude, longitude }: Pick<PointRow, "latitude" | "longitude">): Spot | null {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

export function cardOf(
  { commune_code: _, ...point }: PointRow,
  ground: Pick<Ground, "goods">,
  distance_m: number | null,
): PointCard {
  return { ...point, goods: ground.goods[point.code] ?? 0, distance_m }
}
