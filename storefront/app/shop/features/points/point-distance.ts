import { distance, formatDistance, type Spot } from "@ocop/shared/geo"
import type { NearChoice, PointCard } from "@ocop/shared/point-finder"
import type { Locale } from "../../../lib/locale"
import type { Translate } from "../../../lib/messages"
import type { pointMessages } from "./messages"

type T = Translate<keyof (typeof pointMessages)["vi"]>

export function spotOf({ latitude, longitude }: PointCard): Spot | null {
  return latitude === null || longitude === null ? null : { latitude, longitude }
}

/** From where the visitor is, the nearest first; as they came where that is not known. */
export function fromHere(points: readonly PointCard[], here: Spot | null): PointCard[] {
  if (!here) return [...points]
  return points
    .map((point) => {
      const spot = spotOf(point)
      return { ...point, distance_m: spot && distance(here, spot) }
    })
    .sort((a, b) => (a.distance_m ?? Infinity) - (b.distance_m ?? Infinity))
}

/** The points that stand for the chosen place are at no distance from it. */
export function distanceWords(
  t: T,
  locale: Locale,
  point: PointCard,
  near: NearChoice | null,
): string | null {
  if (point.distance_m === null) return null
  if (near && point.distance_m === 0) {
    if (near.old) return t("of_district", { name: near.name })
    return t(point.commune === near.name ? "here" : "beside", { name: near.name })
  }
  return t("away", { far: formatDistance(point.distance_m, locale === "vi" ? "," : ".") })
}
