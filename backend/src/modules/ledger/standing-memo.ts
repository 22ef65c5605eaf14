import { standing, type Standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import type { Goods } from "./goods"

const known = new WeakMap<Goods, Map<Day, Standing>>()

/** `standing()` of these goods on a day, worked out once: goods are never changed in place, a new snapshot brings new ones. */
export function standingOf(goods: Goods, day: Day): Standing {
  let days = known.get(goods)
  if (!days) known.set(goods, (days = new Map<Day, Standing>()))
  let found = days.get(day)
  if (!found) days.set(day, (found = standing(goods.certificates, day)))
  return found
}
