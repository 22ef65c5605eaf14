import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changeLogOf } from "../changes/change-log"
import type { ChangeReader } from "../changes/change-reader"
import type { Change } from "../changes/read-changes"

/** The sales channels each publishable key opens, by its token. */
export type StoreKeys = ReadonlyMap<string, readonly string[]>

const SOURCES = new Set(["api_key", "publishable_api_key_sales_channel"])

/** Holds the keys in memory until the change log tells of another. */
class StoreKeysKeeper {
  readonly #changes: ChangeReader
  #keys: Promise<StoreKeys> | null = null

  constructor(db: Knex) {
    this.#changes = changeLogOf(db).reader()
  }

  read(scope: MedusaContainer): Promise<StoreKeys> {
    if (isTouched(this.#changes.take())) this.#keys = null
    this.#keys ??= readKeys(scope).catch((error: unknown) => {
      this.#keys = null
      throw error
    })
    return this.#keys
  }
}

function isTouched(changes: readonly Change[] | null): boolean {
  return changes === null || changes.some(({ source }) => SOURCES.has(source))
}

/** A key that is revoked, or will be at some time, is none of them. */
async function readKeys(scope: MedusaContainer): Promise<StoreKeys> {
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "api_key",
    fields: ["token", "sales_channels_link.sales_channel_id"],
    filters: { type: ApiKeyType.PUBLISHABLE, revoked_at: null },
  })
  return new Map(
    (data as KeyRow[]).map(({ token, sales_channels_link }) => [token, idsOf(sales_channels_link)]),
  )
}

interface KeyRow {
  token: string
  sales_channels_link?: { sales_channel_id: string }[]
}

function idsOf(links: KeyRow["sales_channels_link"]): string[] {
  return (links ?? []).map(({ sales_channel_id }) => sales_channel_id)
}

const keepers = new WeakMap<Knex, StoreKeysKeeper>()

/** The keys that stand, as of the last look into the change log; one keeper for each database of this process. */
export function storeKeys(scope: MedusaContainer): Promise<StoreKeys> {
  const db: Knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const keeper = keepers.get(db) ?? new StoreKeysKeeper(db)
  keepers.set(db, keeper)
  return keeper.read(scope)
}
