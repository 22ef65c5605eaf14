import type { CoverageMessage } from "./messages"

const MINUTE_MS = 60_000

/** How long ago something was heard, in the coarsest unit that is still true. */
export function lag(heard_at: string, as_of: string): { key: CoverageMessage; n: number } {
  const minutes = Math.max(0, Math.floor((Date.parse(as_of) - Date.parse(heard_at)) / MINUTE_MS))
  if (minutes < 1) return { key: "now", n: 0 }
  if (minutes < 60) return { key: "minutes", n: minutes }
  if (minutes < 48 * 60) return { key: "hours", n: Math.floor(minutes / 60) }
  return { key: "days", n: Math.floor(minutes / 1440) }
}
