import { addDays, type Day, isDay } from "@ocop/shared/day"

/** The last thirty days where nothing else is asked for. */
export function askedPeriod(search: URLSearchParams, today: Day): { from: Day; to: Day } {
  const to = dayIn(search.get("to")) ?? today
  return { from: dayIn(search.get("from")) ?? addDays(to, -29), to }
}

function dayIn(text: string | null): Day | undefined {
  return text && isDay(text) ? text : undefined
}
