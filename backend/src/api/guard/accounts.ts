import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { Caller, DeviceCaller } from "./caller"
import { type Grant, isInForce } from "./grants"

type Claims = { actor_type: string; actor_id: string }

/** Read on every request, so that a closed account and an ended grant count at once. */
export async function findAccount(container: MedusaContainer, claims: Claims): Promise<Caller | null> {
  switch (claims.actor_type) {
    case "user":
    case "customer":
      return findPlain(container, claims.actor_type, claims.actor_id)
    case "officer":
      return findOfficer(container, claims.actor_id)
    case "producer":
      return findMember(container, claims.actor_id)
    default:
      return null
  }
}

async function findPlain(
  container: MedusaContainer,
  actor: "user" | "customer",
  id: string,
): Promise<Caller | null> {
  const row: unknown = await db(container)(actor).where({ id, deleted_at: null }).first("id")
  return row ? { actor, id } : null
}

async function findOfficer(container: MedusaContainer, id: string): Promise<Caller | null> {
  const rows: (Omit<Grant, "role"> & { name: string; role: Grant["role"] | null })[] = await db(container)(
    "officer as o",
  )
    .leftJoin("grant as g", (join) => join.on("g.officer_id", "o.id").andOnNull("g.deleted_at"))
    .where({ "o.id": id, "o.active": true, "o.deleted_at": null })
    .select("o.name", "g.role", "g.sales_point_id", "g.fair_id", "g.ends_on")
  if (!rows[0]) return null
  const today = dayOf(Date.now())
  const grants = rows.flatMap(({ role, sales_point_id, fair_id, ends_on }) => {
    const grant = role && { role, sales_point_id, fair_id, ends_on }
    return grant && isInForce(grant, today) ? [grant] : []
  })
  return { actor: "officer", id, name: rows[0].name, grants }
}

async function findMember(container: MedusaContainer, id: string): Promise<Caller | null> {
  const row = await db(container)<{ producer_id: string }>("producer_member")
    .where({ id, deleted_at: null })
    .first("producer_id")
  return row ? { actor: "producer", id, producer_id: row.producer_id } : null
}

type DeviceRow = Omit<DeviceCaller, "actor"> & { revoked_at: Date | null; deleted_at: Date | null }

export async function findDevice(
  container: MedusaContainer,
  token_hash: string,
): Promise<{ revoked: boolean; caller: DeviceCaller } | null> {
  const row = await db(container)<DeviceRow>("device")
    .where({ token_hash })
    .first("id", "code", "name", "sales_point_id", "public_key", "revoked_at", "deleted_at")
  if (!row) return null
  const { revoked_at, deleted_at, ...device } = row
  return { revoked: Boolean(revoked_at ?? deleted_at), caller: { actor: "device", ...device } }
}

function db(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
