/** Degrees, north and east positive. */
export interface Spot {
  latitude: number
  longitude: number
}

const EARTH_RADIUS_M = 6_371_008.8
const RADIANS = Math.PI / 180

/** Metres between two spots as the crow flies, on a round earth. */
export function distance(a: Spot, b: Spot): number {
  const [north, east] = [
    (b.latitude - a.latitude) * RADIANS,
    (((b.longitude - a.longitude + 540) % 360) - 180) * RADIANS,
  ]
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(east / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The middle of spots that lie near each other; null of none. */
export function middle(spots: readonly Spot[]): Spot | null {
  if (spots.length === 0) return null
  const mean = (of: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + of(spot), 0) / spots.length
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) }
}

/** `850 m`, `1,2 km`, `34 km`: no finer than a straight line deserves. */
export function formatDistance(metres: number, decimal: "," | "."): string {
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} m`
  const km = metres / 1000
  return `${km < 9.95 ? km.toFixed(1).replace(/\.0$/, "").replace(".", decimal) : Math.round(km)} km`
}
