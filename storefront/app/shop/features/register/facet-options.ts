import { productGroups } from "@ocop/shared/product-group"
import { productSets } from "@ocop/shared/product-set"
import type { RegisterFacets } from "@ocop/shared/register-row"
import type { Locale } from "../../../lib/locale"

export interface Option {
  value: string
  name: string
  count: number
}

type Counted = RegisterFacets["group"]

/** Every choice of a fixed list that would show something, in the list's own order. */
function listed(
  known: readonly { id: string; name: string; name_en: string }[],
  counted: Counted,
  locale: Locale,
): Option[] {
  return known.flatMap(({ id, name, name_en }) => {
    const count = counted.find(({ value }) => value === id)?.count ?? 0
    return count === 0 ? [] : [{ value: id, name: locale === "vi" ? name : name_en, count }]
  })
}

/** Places in the order of their names. */
function placed(counted: Counted): Option[] {
  return counted
    .map(({ value, label, count }) => ({ value, name: label ?? value, count }))
    .sort((a, b) => bareName(a.name).localeCompare(bareName(b.name), "vi"))
}

function bareName(name: string): string {
  return name.replace(/^(Xã|Phường|Đặc khu|Huyện|Thị xã|Thành phố|Quận) /, "")
}

/** What a shopper is told apart: renewals are the office's business. */
const STATES = {
  in_force: ["valid", "renewal_window", "renewal_late", "extended"],
  extended: ["extended"],
  expired: ["expired"],
  revoked: ["revoked"],
  none: ["none"],
} as const

export type StateOption = keyof typeof STATES

export function facetOptions(facets: RegisterFacets, locale: Locale) {
  const inStates = (states: readonly string[]) =>
    facets.state.filter(({ value }) => states.includes(value)).reduce((sum, { count }) => sum + count, 0)
  return {
    group: listed(productGroups, facets.group, locale),
    set: listed(productSets, facets.set, locale),
    commune: placed(facets.commune),
    old_district: placed(facets.old_district),
    stars: [...facets.stars].sort((a, b) => Number(b.value) - Number(a.value)),
    state: (Object.keys(STATES) as StateOption[])
      .map((value) => ({ value, count: inStates(STATES[value]) }))
      .filter(({ count }) => count > 0),
  }
}
