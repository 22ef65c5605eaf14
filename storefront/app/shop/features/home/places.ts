import { fold } from "@ocop/shared/fold"
import { shortPlace } from "../../lib/place"

const DRAWN: Readonly<Record<string, string>> = {
  "hoi an": "place-hoian",
  "tam ky": "place-tamky",
  "tien phuoc": "place-tienphuoc",
  "tay giang": "place-taygiang",
  "nam tra my": "place-trami",
  "bac tra my": "place-trami",
}

export interface Place {
  district: string
  name: string
  count: number
  picture: string
}

/** Places with a drawing of their own, those with most goods first. */
export function drawnPlaces(districts: Readonly<Record<string, number>>): Place[] {
  return Object.entries(districts)
    .flatMap(([district, count]) => {
      const name = shortPlace(district)
      const drawing = DRAWN[fold(name)]
      return drawing ? [{ district, name, count, picture: `/art/${drawing}.svg` }] : []
    })
    .sort((a, b) => b.count - a.count)
    .filter(({ picture }, index, all) => all.findIndex((other) => other.picture === picture) === index)
}
