import { createHash } from "node:crypto"
import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Caller } from "./caller"
import { fault } from "./fault"
import { isSameSite } from "./origin"
import { findAccount, findDevice } from "./accounts"
import type { Actor, Route } from "./guarded-route"

type Claims = { actor_type: string; actor_id: string; auth_identity_id: string }

/** Who calls, by the token or the administrators' session; refused unless the route lists them. */
export async function identify(req: MedusaRequest, route: Route): Promise<Caller> {
  if (!route.actors.includes("anyone")) return known(req, route)
  // A machine's `Authorization` is its own secret, looked at with the body.
  if (route.webhook) return { actor: "anonymous" }
  const claims = claimsOf(req)
  const account =
    claims?.actor_type === "customer" && claims.actor_id ? await findAccount(req.scope, claims) : null
  // Medusa would believe a token of an account that is closed.
  if (!account) delete req.headers.authorization
  return account ?? { actor: "anonymous" }
}

async function known(req: MedusaRequest, route: Route): Promise<Caller> {
  const token = bearerOf(req)
  if (route.actors.includes("device")) return asDevice(req, token)
  const claims = claimsOf(req)
  if (!claims) throw fault(req.headers.authorization ? "token_invalid" : "auth_required")
  if (!route.actors.includes(claims.actor_type as Actor)) throw fault("wrong_actor")
  if (!claims.actor_id) {
    if (!route.unregistered) throw fault("token_invalid")
    return { actor: "unregistered", auth_identity_id: claims.auth_identity_id }
  }
  const account = await findAccount(req.scope, claims)
  if (!account) throw fault("account_closed")
  if (account.actor === "officer" && route.roles) {
    if (!account.grants.some((grant) => route.roles?.includes(grant.role))) throw fault("no_grant")
  }
  return account
}

async function asDevice(req: MedusaRequest, token: string | undefined): Promise<Caller> {
  if (!token) throw fault(req.headers.authorization ? "token_invalid" : "auth_required")
  const device = await findDevice(req.scope, createHash("sha256").update(token).digest("hex"))
  if (device?.revoked) throw fault("device_revoked")
  if (device) return device.caller
  throw fault(claimsOf(req) ? "wrong_actor" : "token_invalid")
}

function claimsOf(req: MedusaRequest): Claims | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const options = http.jwtVerifyOptions ?? http.jwtOptions
  const claims: unknown = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["*"],
    http.jwtPublicKey,
    options,
  )
  return (claims as Claims | null) ?? sessionClaims(req)
}

/** Administrators' browsers hold a session cookie, which a foreign page could make them send: it counts from our origins only. */
function sessionClaims(req: MedusaRequest): Claims | null {
  const claims = (req.session as { auth_context?: Claims } | undefined)?.auth_context
  if (claims?.actor_type !== "user") return null
  return req.method === "GET" || req.method === "HEAD" || isSameSite(req) ? claims : null
}

function bearerOf(req: MedusaRequest): string | undefined {
  return /^Bearer (\S{16,})$/i.exec(req.headers.authorization ?? "")?.[1]
}
