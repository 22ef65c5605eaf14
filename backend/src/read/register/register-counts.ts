import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { standing } from "@ocop/shared/certificate"
import type { Day } from "@ocop/shared/day"
import { isInternalGtin } from "@ocop/shared/internal-gtin"
import { type CountRow, countRegister, type RegisterCountsQuery } from "@ocop/shared/register-counts"
import type { RegisterFacts } from "@ocop/shared/register-office"
import type { RegisterStandRow } from "@ocop/shared/register-row"
import { registerFacts } from "./register-facts"
import { registerNow } from "./register-keeper"
import { registerRowsOn } from "./register-on"
import { ALL_ROWS } from "../scoped"
import { inSnapshot, rows } from "../snapshot"

interface Share {
  part: number
  whole: number
}

export interface RegisterCounts {
  day: Day
  rows: CountRow[]
  /** QN-9 of producers, QN-41 and QN-54 of products in force. */
  commitment_share: Share
  stamped_share: Share
  gtin_share: Share
  /** QT-24, ĐN-15: of products in force, those sold on a platform now. */
  marketplace_share: Share
}

/** The register in figures, today or as it stood; papers and stamps are those of today. */
export async function registerCounts(
  db: Knex,
  { on, ...asked }: RegisterCountsQuery,
): Promise<RegisterCounts> {
  const now = await registerNow(db)
  const past = on !== undefined && on < now.day
  const day = past ? on : now.day
  const stood = past ? await registerRowsOn(db, on) : now.rows
  const factsOf = await inSnapshot(db, ALL_ROWS, (trx) => registerFacts(trx, day))
  const linked = await onMarketplaces(db)
  const in_force = stood.filter(({ certificates }) => standing(certificates, day).stars !== null)
  const committed = new Set(
    stood.filter(({ id }) => isCommitted(factsOf(id), day)).map(({ producer_handle }) => producer_handle),
  )
  return {
    day,
    rows: countRegister(stood, day, asked),
    commitment_share: { part: committed.size, whole: new Set(stood.map(makerOf)).size },
    stamped_share: { part: in_force.filter(({ id }) => factsOf(id).stamped).length, whole: in_force.length },
    gtin_share: {
      part: in_force.filter(({ gtin }) => gtin !== null && !isInternalGtin(gtin)).length,
      whole: in_force.length,
    },
    marketplace_share: { part: in_force.filter(({ id }) => linked.has(id)).length, whole: in_force.length },
  }
}

async function onMarketplaces(db: Knex): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    db,
    "select distinct registration_id as id from marketplace_link where state = 'live'",
    {},
  )
  return new Set(found.map(({ id }) => id))
}

function makerOf({ producer_handle }: RegisterStandRow): string {
  return producer_handle
}

/** QN-9: a food-safety certificate says more than the commitment it replaces. */
const COMMITMENTS: ReadonlySet<string> = new Set(["food_safety_commitment", "food_safety"])

function isCommitted({ papers }: RegisterFacts, day: Day): boolean {
  return papers.some(
    ({ kind, expires_on }) => COMMITMENTS.has(kind) && (expires_on === null || expires_on >= day),
  )
}
