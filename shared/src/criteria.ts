import { z } from "zod"
import type { Stars } from "./certificate"
import type { Day } from "./day"
import { fold } from "./fold"
import { err, ok, type Result } from "./result"

/** The decisions of the Prime Minister that products were scored under, an amendment counting as its own version. */
export const CriteriaVersion = z.enum(["1048-781", "148", "148-1489", "26-2026"])
export type CriteriaVersion = z.infer<typeof CriteriaVersion>

export const IssuerLevel = z.enum(["district", "province", "ministry"])
export type IssuerLevel = z.infer<typeof IssuerLevel>

export interface Criteria {
  version: CriteriaVersion
  name: string
  since: Day
  /** The last day a decision could rest on it; null while it is in force. */
  until: Day | null
  may: Readonly<Record<IssuerLevel, readonly Stars[]>>
  /** The most points for product and community, for marketing, and for quality. */
  points: { a: number; b: number; c: number }
}

/** QĐ 26/2026, Đ.11.2 and Đ.12: files handed in before it are finished under QĐ 148 for sixty days. */
export const criteria: readonly Criteria[] = [
  {
    version: "26-2026",
    name: "QĐ 26/2026/QĐ-TTg",
    since: "2026-05-22",
    until: null,
    may: { district: [], province: [3, 4], ministry: [5] },
    points: { a: 40, b: 25, c: 35 },
  },
  {
    version: "148-1489",
    name: "QĐ 148/QĐ-TTg, sửa đổi bởi QĐ 1489/QĐ-TTg",
    since: "2025-07-06",
    until: "2026-07-21",
    may: { district: [], province: [3, 4], ministry: [5] },
    points: { a: 40, b: 25, c: 35 },
  },
  {
    version: "148",
    name: "QĐ 148/QĐ-TTg",
    since: "2023-02-24",
    until: "2025-07-05",
    may: { district: [3], province: [4], ministry: [5] },
    points: { a: 40, b: 25, c: 35 },
  },
  {
    version: "1048-781",
    name: "QĐ 1048/QĐ-TTg, sửa đổi bởi QĐ 781/QĐ-TTg",
    since: "2019-08-21",
    until: "2023-02-23",
    may: { district: [], province: [3, 4], ministry: [5] },
    points: { a: 35, b: 25, c: 40 },
  },
]

/** Districts ended with the two-level government. */
const DISTRICTS_ENDED: Day = "2025-07-01"

/** The versions a decision of this day may rest on, newest first. */
export function criteriaOn(day: Day): CriteriaVersion[] {
  return inForceOn(day).map(({ version }) => version)
}

function inForceOn(day: Day): Criteria[] {
  return criteria.filter(({ since, until }) => since <= day && (until === null || day <= until))
}

const MINISTRY = /\b(bo nong nghiep|bnn|bnnmt|bo nn|bo nnmt|hoi dong ocop trung uong)\b/
const CENTRAL_CITIES = "ha noi|ho chi minh|hcm|hai phong|da nang|can tho|hue|dong nai"
const PROVINCE = new RegExp(String.raw`\bubnd (tinh|(thanh pho|tp) (${CENTRAL_CITIES}))\b`)
const DISTRICT = /\bubnd (huyen|thi xa|tx|quan|thanh pho|tp)\b/

/** The level an issuing body belongs to by its name, null for one that never recognised products. */
export function issuerLevel(issuer: string): IssuerLevel | null {
  const name = fold(issuer)
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(uy ban nhan dan|u b n d)\b/g, "ubnd")
  if (MINISTRY.test(name)) return "ministry"
  if (PROVINCE.test(name)) return "province"
  return DISTRICT.test(name) ? "district" : null
}

export interface Recognition {
  issuer: string
  stars: Stars
  decided_on: Day
  /** Needed on days when two versions were in force; otherwise the newest that fits. */
  criteria?: CriteriaVersion | undefined
}

/**
 * Whether this body could recognise these stars on this day. Errors: `no_criteria_on_date`, `criteria_not_in_force`,
 * `issuer_unknown`, `authority_abolished`, `authority_may_not_issue`.
 */
export function checkAuthority(
  recognition: Recognition,
): Result<{ criteria: CriteriaVersion; level: IssuerLevel }> {
  const { issuer, stars, decided_on: day, criteria: chosen } = recognition
  const versions = inForceOn(day)
  if (versions.length === 0) return err({ code: "no_criteria_on_date", field: "decided_on", detail: { day } })
  const possible = chosen ? versions.filter(({ version }) => version === chosen) : versions
  if (chosen && possible.length === 0)
    return err({ code: "criteria_not_in_force", field: "criteria", detail: { criteria: chosen, day } })
  const level = issuerLevel(issuer)
  if (!level) return err({ code: "issuer_unknown", field: "issuer", detail: { issuer } })
  if (level === "district" && day >= DISTRICTS_ENDED)
    return err({ code: "authority_abolished", field: "issuer", detail: { issuer, day } })
  const fitting = possible.find(({ may }) => may[level].includes(stars))
  if (fitting) return ok({ criteria: fitting.version, level })
  const detail = { issuer, stars, day, criteria: possible[0]?.name ?? "" }
  return err({ code: "authority_may_not_issue", field: "issuer", detail })
}

/** Whether the body's level could recognise more stars that day: old registers hold provinces' 3 stars of districts' years. */
export function recognisesMore({ issuer, stars, decided_on }: Recognition): boolean {
  const level = issuerLevel(issuer)
  return level !== null && inForceOn(decided_on).some(({ may }) => may[level].some((more) => more > stars))
}
