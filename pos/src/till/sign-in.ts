import type { CatalogueStaff } from "@ocop/shared/catalogue"
import { pinGate } from "../core/session"
import { isPinRight } from "../devices/pin"
import { writeSession } from "../storage/session"
import type { Kit } from "./kit"

export type PinAnswer =
  | { right: true }
  | { right: false; state: "wrong"; left: number }
  | { right: false; state: "wait"; until: number }
  | { right: false; state: "manager_needed" }

/** Checks a person's PIN on this device; wrong tries are counted before the check, where a reload cannot reach them. */
export async function checkPin(kit: Kit, staff: CatalogueStaff, pin: string): Promise<PinAnswer> {
  const gate = pinGate(await kit.pins.tries(staff.id), kit.now(), staff.role)
  if (gate.state !== "open") return { right: false, ...gate }
  await kit.pins.addTry(staff.id, kit.now())
  if (await isPinRight(pin, staff.pin_verifier)) {
    await (staff.role === "manager" ? kit.pins.clearAll() : kit.pins.clear(staff.id))
    return { right: true }
  }
  const after = pinGate(await kit.pins.tries(staff.id), kit.now(), staff.role)
  return after.state === "open"
    ? { right: false, state: "wrong", left: after.left }
    : { right: false, ...after }
}

export async function signIn(kit: Kit, staff: CatalogueStaff, pin: string): Promise<PinAnswer> {
  const answer = await checkPin(kit, staff, pin)
  if (!answer.right) return answer
  const now = kit.now()
  const session = { staff_id: staff.id, signed_in_at: now, active_at: now }
  writeSession(session)
  kit.store.set({ session, staff })
  return answer
}

/** Locks the till. The shift goes on, the sale at hand stays. */
export function lockTill(kit: Kit): void {
  writeSession(null)
  kit.store.set({ session: null, staff: null })
}

export function touchSession(kit: Kit): void {
  const { session } = kit.store.get()
  if (!session) return
  const active = { ...session, active_at: kit.now() }
  writeSession(active)
  kit.store.set({ session: active })
}
