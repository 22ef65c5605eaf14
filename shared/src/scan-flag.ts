import { z } from "zod"

/** A place is told no closer than a tenth of a degree, about eleven kilometres. */
export const AREA_STEP = 0.1

export const ScanFlag = z.enum(["far_apart", "after_sale", "too_often", "void_stamp", "forged"])
export type ScanFlag = z.infer<typeof ScanFlag>

/** A `notice` stands beside the stamp; `suspicious` is for the department to look into. */
export type FlagSeverity = "notice" | "suspicious"

/** What looking into a flag came to. */
export const FlagVerdict = z.enum(["confirmed", "false_alarm"])
export type FlagVerdict = z.infer<typeof FlagVerdict>

export type ScanChannel = "public" | "inspector" | "till"

export const Area = z
  .string()
  .regex(/^-?\d{1,2}\.\d,-?\d{1,3}\.\d$/)
  .refine((area) => {
    const [latitude, longitude] = degrees(area)
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  })

/** What is known of a stamp before a scan. Only the public's scans are counted in it. */
export interface StampHistory {
  state: "printed" | "used" | "void"
  count: number
  recent_10_days: number
  last_place: { area: string; at: string } | null
  sold_at: string | null
  times_sold: number
  after_sale: number
}

const FAR_KM = 50
const FASTEST_KMH = 90
const OFTEN_IN_10_DAYS = 20
const OFTEN_EVER = 50
/** Buyers look again at home; the fourth look is somebody else's. */
const LOOKS_AFTER_SALE = 3
const HOUR_MS = 3_600_000

export function areaOf(latitude: number, longitude: number): string {
  return [latitude, longitude]
    .map((angle) => (Math.round(angle / AREA_STEP) * AREA_STEP).toFixed(1))
    .join(",")
}

/** Along a great circle between the middles of two areas. */
export function distanceKm(one: string, other: string): number {
  const [lat1, lon1] = degrees(one).map(radians) as [number, number]
  const [lat2, lon2] = degrees(other).map(radians) as [number, number]
  const square =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(square)))
}

/** What is odd about one more scan of a stamp. Inspectors and tills read stamps for a living and raise nothing. */
export function scanFlags(
  before: StampHistory,
  scan: { at: string; area: string | null; channel: ScanChannel },
): { kind: ScanFlag; severity: FlagSeverity }[] {
  if (scan.channel !== "public") return []
  const flags: { kind: ScanFlag; severity: FlagSeverity }[] = []
  if (before.state === "void") flags.push({ kind: "void_stamp", severity: "suspicious" })
  if (isTooFar(before.last_place, scan)) flags.push({ kind: "far_apart", severity: "suspicious" })
  if (before.recent_10_days + 1 > OFTEN_IN_10_DAYS || before.count + 1 > OFTEN_EVER)
    flags.push({ kind: "too_often", severity: "suspicious" })
  if (before.sold_at !== null && Date.parse(scan.at) > Date.parse(before.sold_at)) {
    const odd = before.times_sold > 1 || before.after_sale >= LOOKS_AFTER_SALE
    flags.push({ kind: "after_sale", severity: odd ? "suspicious" : "notice" })
  }
  return flags
}

/** Further than a pack can have travelled since it was last seen. */
function isTooFar(
  last: StampHistory["last_place"],
  { at, area }: { at: string; area: string | null },
): boolean {
  if (last === null || area === null) return false
  const distance = distanceKm(last.area, area)
  const hours = Math.abs(Date.parse(at) - Date.parse(last.at)) / HOUR_MS
  return distance > FAR_KM && distance > FASTEST_KMH * hours
}

/** One bit a kind, in the order of the kinds. */
export function scanFlagBits(flags: readonly ScanFlag[]): number {
  return flags.reduce((bits, flag) => bits | (1 << ScanFlag.options.indexOf(flag)), 0)
}

export function scanFlagsOfBits(bits: number): ScanFlag[] {
  return ScanFlag.options.filter((_, index) => (bits & (1 << index)) !== 0)
}

function degrees(area: string): [latitude: number, longitude: number] {
  const [latitude = "", longitude = ""] = area.split(",")
  return [Number(latitude), Number(longitude)]
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}
