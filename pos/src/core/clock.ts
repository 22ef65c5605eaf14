/** A till whose clock is further off than this says so. */
export const CLOCK_TOLERANCE_MS = 5 * 60_000

/**
 * How far the server's clock is ahead of this device's, ms. The answer was written between the two readings,
 * so half the journey is the best guess.
 */
export function clockOffset(serverTime: string, sentAt: number, receivedAt: number): number | null {
  const server = Date.parse(serverTime)
  if (Number.isNaN(server)) return null
  return Math.round(server - (sentAt + receivedAt) / 2)
}

export function isClockOff(offset_ms: number | null): boolean {
  return offset_ms !== null && Math.abs(offset_ms) > CLOCK_TOLERANCE_MS
}

const VIETNAM_MS = 7 * 3_600_000

/** An instant as Vietnam's wall clock writes it, with its offset: `2026-11-22T08:31:24.123+07:00`. */
export function instant(millis: number): string {
  return new Date(millis + VIETNAM_MS).toISOString().replace("Z", "+07:00")
}

/** `08:31` in Vietnam. */
export function timeOfDay(at: number | string): string {
  const millis = typeof at === "number" ? at : Date.parse(at)
  return new Date(millis + VIETNAM_MS).toISOString().slice(11, 16)
}
