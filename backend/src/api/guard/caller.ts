import type { JsonWebKey } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { Grant } from "./grants"
import { MedusaError } from "@medusajs/framework/utils"

export type Caller =
  | { actor: "anonymous" }
  /** Has signed in, and is nobody yet. */
  | { actor: "unregistered"; auth_identity_id: string }
  | { actor: "user"; id: string }
  | { actor: "customer"; id: string }
  | { actor: "officer"; id: string; name: string; grants: Grant[] }
  | { actor: "producer"; id: string; producer_id: string }
  | {
      actor: "device"
      id: string
      code: string
      name: string
      sales_point_id: string
      public_key: JsonWebKey | null
    }

export type DeviceCaller = Extract<Caller, { actor: "device" }>

const callers = new WeakMap<object, Caller>()

export function setCaller(req: MedusaRequest, caller: Caller): void {
  callers.set(req, caller)
}

/** Who is calling, as the guard found. */
export function callerOf(req: MedusaRequest): Caller {
  return callers.get(req) ?? { actor: "anonymous" }
}

/** For routes whose line of the table names one actor only. */
export function callerAs<Actor extends Caller["actor"]>(
  req: MedusaRequest,
  actor: Actor,
): Extract<Caller, { actor: Actor }> {
  const caller = callerOf(req)
  if (caller.actor !== actor)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `the guard let a ${caller.actor} through to a route for ${actor}`,
    )
  return caller as Extract<Caller, { actor: Actor }>
}

/** How an audit row names the caller. */
export function actingAs(req: MedusaRequest): { actor_type: string; actor_id: string } {
  const caller = callerOf(req)
  return { actor_type: caller.actor, actor_id: "id" in caller ? caller.id : "" }
}
