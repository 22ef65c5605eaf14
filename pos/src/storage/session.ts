import type { Session } from "../core/session"

const KEY = "ocop-till-session"

/** Who is signed in: survives a reload, not the closing of the till. */
export function readSession(): Session | null {
  try {
    const parsed = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Partial<Session> | null
    const { staff_id, signed_in_at, active_at } = parsed ?? {}
    if (typeof staff_id !== "string" || typeof signed_in_at !== "number" || typeof active_at !== "number")
      return null
    return { staff_id, signed_in_at, active_at }
  } catch {
    return null
  }
}

export function writeSession(session: Session | null): void {
  if (session) sessionStorage.setItem(KEY, JSON.stringify(session))
  else sessionStorage.removeItem(KEY)
}
