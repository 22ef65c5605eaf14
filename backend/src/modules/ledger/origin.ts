import type { Goods, Place } from "./goods"

export type Origin = "local" | "in_province" | "out_of_province" | "unknown"

type Where = Pick<Place, "province_code" | "commune_code" | "old_district">

/** Where goods come from as the sales point sees it. Local: its commune of today, or the district it was opened for. */
export function originOf(producer: Goods["producer"], place: Where): Origin {
  if (!producer) return "unknown"
  if (producer.province_code !== place.province_code) return "out_of_province"
  const same_commune = producer.commune_code !== null && producer.commune_code === place.commune_code
  const same_district = producer.old_district !== null && producer.old_district === place.old_district
  return same_commune || same_district ? "local" : "in_province"
}
