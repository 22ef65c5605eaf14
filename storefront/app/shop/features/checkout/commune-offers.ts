import type { AddressCandidate, AddressCommune } from "@ocop/shared/address"
import { fold } from "@ocop/shared/fold"

/** One place to choose. `place` is what the form sends of it: `48:20341`. */
export interface CommuneOffer {
  place: string
  name: string
  /** What the place is found by, where it is not its name of today. */
  old: string | null
}

const MOST = 8

/** Communes of today whose name begins with what was typed, then those that hold it, then what old names mean. */
export function offersFor(
  text: string,
  province: string,
  communes: readonly AddressCommune[],
  old: readonly AddressCandidate[],
): CommuneOffer[] {
  const typed = fold(text.trim())
  const ranked = communes
    .map((commune) => ({ commune, rank: rankOf(fold(commune.name), typed) }))
    .filter(({ rank }) => rank < MISS)
    .sort((a, b) => a.rank - b.rank)
    .map(({ commune: { code, name } }) => ({ place: `${province}:${code}`, name, old: null }))
  const meant = old
    .filter((one) => province === "" || one.province_code === province)
    .map(({ code, name, province_code, old: [was] }) => ({
      place: `${province_code}:${code}`,
      name,
      old: was ? `${was.commune}, ${was.district}` : null,
    }))
  return (ranked.length > 0 ? ranked : meant).slice(0, MOST)
}

const MISS = 3

/** The name with and without the word for its kind: `Phường Tam Kỳ` is found by `tam`. */
function rankOf(name: string, typed: string): number {
  const bare = name.replace(/^(xa|phuong|dac khu) (?=\D)/, "")
  if (bare.startsWith(typed) || name.startsWith(typed)) return 0
  if (bare.includes(` ${typed}`)) return 1
  return name.includes(typed) ? 2 : MISS
}
