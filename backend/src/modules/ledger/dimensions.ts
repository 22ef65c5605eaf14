import type { Day } from "@ocop/shared/day"
import type { LineDimensions } from "./facts"
import type { Goods, Place } from "./goods"
import { originOf } from "./origin"
import { standingOf } from "./standing-memo"

/** The last dimensions of goods, so that the lines of a batch share them; goods and places are never changed in place. */
const frozen = new WeakMap<Goods, { day: Day; place: Place; dimensions: LineDimensions }>()

/** What a line freezes of its goods on a day, at a place. */
export function dimensionsOf(
  variant_id: string,
  goods: Goods | undefined,
  day: Day,
  place: Place,
): LineDimensions {
  if (!goods) return worked(variant_id, goods, day, place)
  const known = frozen.get(goods)
  if (known?.day === day && known.place === place) return known.dimensions
  const dimensions = worked(variant_id, goods, day, place)
  frozen.set(goods, { day, place, dimensions })
  return dimensions
}

/** Goods the server never heard of are sold all the same; the line says so by having no product. */
function worked(variant_id: string, goods: Goods | undefined, day: Day, place: Place): LineDimensions {
  const { stars, state, certificate_id } = goods
    ? standingOf(goods, day)
    : { stars: null, state: "none" as const, certificate_id: null }
  return {
    product_id: goods?.product_id ?? null,
    title: goods?.title ?? variant_id,
    producer_id: goods?.producer?.id ?? null,
    producer_name: goods?.producer?.name ?? null,
    product_set: goods?.product_set ?? null,
    certificate_id,
    stars,
    state,
    origin: originOf(goods?.producer ?? null, place),
    vat_rate: goods?.vat_rate ?? null,
    supply_model: place.supply_model,
    commission_bp: place.commission_bp,
  }
}
