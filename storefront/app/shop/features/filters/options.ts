import { type GoodsFacets, priceRanges } from "@ocop/shared/goods"
import { productGroups } from "@ocop/shared/product-group"
import { productSets } from "@ocop/shared/product-set"
import type { Locale } from "../../../lib/locale"
import { shortPlace } from "../../lib/place"
import { type Choice, STANDARDS, toggledStars } from "./choice"
import type { Option } from "./option-links"

type Field = "group" | "set" | "district" | "commune" | "standard" | "point"
type Words = Pick<Option, "key" | "label">

/** Every option that would show something, and the one that is chosen whether it does or not. */
function counted(
  field: Field,
  choice: Choice,
  counts: Readonly<Record<string, number>>,
  options: readonly Words[],
): Option[] {
  return options.flatMap(({ key, label }) => {
    const chosen = choice[field] === key
    const count = counts[key] ?? 0
    return count > 0 || chosen
      ? [{ key, label, count, chosen, change: { [field]: chosen ? null : key } }]
      : []
  })
}

export function starOptions(
  choice: Choice,
  facets: GoodsFacets,
  label: (n: number) => Option["label"],
): Option[] {
  return [5, 4, 3].flatMap((stars) => {
    const key = String(stars)
    const chosen = choice.stars?.includes(key) ?? false
    const count = facets.stars[key] ?? 0
    const change = { stars: toggledStars(choice.stars, key) }
    return count > 0 || chosen ? [{ key, label: label(stars), count, chosen, change }] : []
  })
}

export function groupOptions(choice: Choice, { groups }: GoodsFacets, locale: Locale): Option[] {
  return counted("group", choice, groups, named(productGroups, locale))
}

/** The sets of the chosen group. */
export function setOptions(choice: Choice, { sets }: GoodsFacets, locale: Locale): Option[] {
  const within = productSets.filter(({ group }) => group === choice.group)
  return counted("set", choice, sets, named(within, locale))
}

function named(all: readonly { id: string; name: string; name_en: string }[], locale: Locale): Words[] {
  return all.map(({ id, name, name_en }) => ({ key: id, label: locale === "vi" ? name : name_en }))
}

export function districtOptions(choice: Choice, { districts }: GoodsFacets): Option[] {
  return counted("district", choice, districts, places(districts, choice.district))
}

/** Communes are offered inside a chosen place alone: elsewhere their counts need not travel with the page. */
export function shownFacets(choice: Choice, facets: GoodsFacets): GoodsFacets {
  return choice.district || choice.commune ? facets : { ...facets, communes: {} }
}

/** Communes are chosen within an old district; one come by from elsewhere stands alone. */
export function communeOptions(choice: Choice, { communes }: GoodsFacets): Option[] {
  if (choice.district) return counted("commune", choice, communes, places(communes, choice.commune))
  return choice.commune
    ? counted("commune", choice, communes, [{ key: choice.commune, label: shortPlace(choice.commune) }])
    : []
}

/** Those with most goods first. */
function places(counts: Readonly<Record<string, number>>, chosen: string | undefined): Words[] {
  const known = chosen && !(chosen in counts) ? { ...counts, [chosen]: 0 } : counts
  return Object.entries(known)
    .sort(([one, a], [other, b]) => b - a || one.localeCompare(other, "vi"))
    .map(([key]) => ({ key, label: shortPlace(key) }))
}

export function standardOptions(
  choice: Choice,
  { standards }: GoodsFacets,
  label: (key: (typeof STANDARDS)[number]) => string,
): Option[] {
  return counted(
    "standard",
    choice,
    standards,
    STANDARDS.map((key) => ({ key, label: label(key) })),
  )
}

/** A sales point by the code that addresses carry. */
export interface PointName {
  code: string
  name: string
}

export function pointOptions(choice: Choice, { points }: GoodsFacets, names: readonly PointName[]): Option[] {
  const options = names.map(({ code, name }) => ({ key: code, label: name }))
  return counted("point", choice, points, options).sort((a, b) => b.count - a.count)
}

export function priceOptions(
  choice: Choice,
  { prices }: GoodsFacets,
  label: (from: number | undefined, to: number | undefined) => string,
): Option[] {
  return priceRanges.flatMap(({ key, from, to }) => {
    const chosen = (from ?? to) !== undefined && choice.price_from === from && choice.price_to === to
    const count = prices[key] ?? 0
    const change = chosen
      ? { price_from: null, price_to: null }
      : { price_from: from ?? null, price_to: to ?? null }
    return count > 0 || chosen ? [{ key, label: label(from, to), count, chosen, change }] : []
  })
}
