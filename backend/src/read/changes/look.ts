import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changeLogOf } from "./change-log"

const begun = new WeakMap<MedusaContainer, Promise<void>>()

/** A look for a request that only reads; all it reads afterwards may stand on this one. `scope` is the request's own. */
export function beginLook(scope: MedusaContainer): Promise<void> {
  const look = lookAnew(scope)
  begun.set(scope, look)
  return look
}

/** That of the request, where one was begun for it; any other reader looks anew. */
export function lookFor(scope: MedusaContainer): Promise<void> {
  return begun.get(scope) ?? lookAnew(scope)
}

function lookAnew(scope: MedusaContainer): Promise<void> {
  const db: Knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return changeLogOf(db).look()
}
