/** Wrong PINs of one person in a row, kept in storage so that a reload does not forget them. */
export interface PinTries {
  wrong: number
  last_at: number
}

export type PinGate =
  { state: "open"; left: number } | { state: "wait"; until: number } | { state: "manager_needed" }

const FREE_TRIES = 5
const MANAGER_AFTER = 10
const FIRST_WAIT_MS = 60_000
const LONGEST_WAIT_MS = 60 * 60_000

/** A till left alone this long locks itself. */
export const IDLE_LOCK_MS = 5 * 60_000

/**
 * Five wrong PINs cost a minute, each further one twice as long; after ten only a manager opens again.
 * A clock set back does not shorten the wait. A manager has nobody above her and waits at most an hour.
 */
export function pinGate(tries: PinTries | null, now: number, role: "clerk" | "manager"): PinGate {
  const wrong = tries?.wrong ?? 0
  if (!tries || wrong < FREE_TRIES) return { state: "open", left: FREE_TRIES - wrong }
  if (role === "clerk" && wrong >= MANAGER_AFTER) return { state: "manager_needed" }
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS)
  const until = tries.last_at + wait
  if (now < tries.last_at) return { state: "wait", until: now + wait }
  return now < until ? { state: "wait", until } : { state: "open", left: 1 }
}

/** Counted before the PIN is checked, so that a till killed in between has not won a free try. */
export function withWrongTry(tries: PinTries | null, now: number): PinTries {
  return { wrong: (tries?.wrong ?? 0) + 1, last_at: now }
}

export interface Session {
  staff_id: string
  signed_in_at: number
  active_at: number
}

export function isIdle(session: Session, now: number): boolean {
  return now - session.active_at >= IDLE_LOCK_MS || now < session.signed_in_at - IDLE_LOCK_MS
}
