import { daysBetween, formatDay } from "@ocop/shared/day"
import type { FairCard } from "@ocop/shared/fair-page"
import type { Translate } from "../../../lib/messages"
import type { fairMessages } from "./messages"

type T = Translate<keyof (typeof fairMessages)["vi"]>
type Days = Pick<FairCard, "starts_on" | "ends_on" | "state">

/** `22/11 đến 01/12/2026`: days alone, as a calendar says them. */
export function fairDays(t: T, { starts_on, ends_on }: Days): string {
  const same = starts_on.slice(0, 4) === ends_on.slice(0, 4)
  const from = same ? formatDay(starts_on).slice(0, 5) : formatDay(starts_on)
  return starts_on === ends_on ? formatDay(ends_on) : t("days", { from, to: formatDay(ends_on) })
}

/** How near its opening or its end is, seen from a day. */
export function fairCountdown(t: T, { starts_on, ends_on, state }: Days, today: string): string {
  if (state === "finished") return t("ended", { day: formatDay(ends_on) })
  if (state === "running") {
    const left = daysBetween(today, ends_on)
    return left === 0 ? t("last_day") : t("days_left", { n: left })
  }
  const until = daysBetween(today, starts_on)
  return until === 1 ? t("tomorrow") : t("days_until", { n: until })
}

/** `22–30`, or `28–02` over the end of a month. */
export function dayNumbers({ starts_on, ends_on }: Days): string {
  const [from, to] = [starts_on.slice(8), ends_on.slice(8)]
  return starts_on === ends_on ? from : `${from}–${to}`
}

export interface Month {
  key: string
  fairs: FairCard[]
}

/** By the month they open in, in the order they came. */
export function byMonth(fairs: readonly FairCard[]): Month[] {
  const months = new Map<string, FairCard[]>()
  for (const fair of fairs) {
    const key = fair.starts_on.slice(0, 7)
    months.set(key, [...(months.get(key) ?? []), fair])
  }
  return [...months].map(([key, own]) => ({ key, fairs: own }))
}
