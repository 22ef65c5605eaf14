import { distance, middle, type Spot } from "@ocop/shared/geo"

/** In the units of the drawing, from its upper left corner. */
export interface Dot {
  x: number
  y: number
}

export interface Projection {
  width: number
  height: number
  /** Units to a kilometre, the same everywhere to within a few thousandths over one province. */
  km: number
  dot: (spot: Spot) => Dot
}

const KM = 1000
/** Around points that all lie at one place. */
const LEAST_SPAN_KM = 8

/**
 * Equirectangular about the middle of the spots: north is up, and a circle on the ground is a circle in the drawing. The
 * spots fill the width with `margin_km` around them; the height follows, within bounds.
 */
export function projection(
  spots: readonly Spot[],
  { width, margin_km, most_height }: { width: number; margin_km: number; most_height: number },
): Projection {
  const centre = middle(spots) ?? { latitude: 0, longitude: 0 }
  const east_km = (spot: Spot) => signed(spot.longitude - centre.longitude) * kmToDegree(centre).east
  const north_km = (spot: Spot) => (spot.latitude - centre.latitude) * kmToDegree(centre).north
  const [east, north] = [extent(spots.map(east_km)), extent(spots.map(north_km))]
  const spans = [east, north].map(({ from, to }) => Math.max(LEAST_SPAN_KM, to - from) + 2 * margin_km)
  const [wide_km = 1, high_km = 1] = spans
  const km = Math.min(width / wide_km, most_height / high_km)
  const height = Math.round(high_km * km)
  return {
    ...{ width, height, km },
    dot: (spot) => ({
      x: width / 2 + (east_km(spot) - (east.from + east.to) / 2) * km,
      y: height / 2 - (north_km(spot) - (north.from + north.to) / 2) * km,
    }),
  }
}

function kmToDegree({ latitude, longitude }: Spot): { east: number; north: number } {
  const here = { latitude, longitude }
  return {
    east: (distance(here, { latitude, longitude: longitude + 0.1 }) * 10) / KM,
    north: (distance(here, { latitude: latitude + 0.1, longitude }) * 10) / KM,
  }
}

function signed(degrees: number): number {
  return ((degrees + 540) % 360) - 180
}

function extent(values: readonly number[]): { from: number; to: number } {
  if (values.length === 0) return { from: 0, to: 0 }
  return { from: Math.min(...values), to: Math.max(...values) }
}

const ROUND_KM = [1, 2, 5, 10, 20, 50, 100]

/** The longest round number of kilometres that takes no more than a quarter of the width. */
export function scaleKm({ width, km }: Pick<Projection, "width" | "km">): number {
  return ROUND_KM.findLast((length) => length * km <= width / 4) ?? 1
}
