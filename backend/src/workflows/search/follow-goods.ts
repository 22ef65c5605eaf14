import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import { type Follow, followOf, keepFollow } from "../../modules/search-sweep/follow"
import { documentId } from "../../read/search/goods-document"
import { channels, documentsOf } from "../../read/search/goods-documents"
import { nextPriceChange } from "../../read/shelf/shelf-rows"
import { changesFrom, currentPlace, LOG_KEPT_MS, type LogPlace } from "../../read/changes/read-changes"
import { watchChanges } from "../../read/changes/watch"
import { touchedProducts } from "../../read/shelf/touched-products"
import { compareGoods } from "./compare-goods"
import { deleteDocuments, GOODS_INDEX, writeDocuments } from "./goods-index"

/** Beyond it, comparing everything is quicker. */
const MOST_MENDED = 1000
/** Of changes that a long transaction keeps above the watermark; any more are brought in again. */
const MOST_SEEN = 5000
const LOOK_KEPT_MS = 60_000
const LOCK = "search:goods"
const LOCK_S = 60

/** What has to be written for the index to be as the shop is; `all` where the log alone cannot tell. */
interface Due {
  place: LogPlace & Pick<Follow, "seen">
  product_ids: readonly string[] | "all"
}

/** Brings into the search index what the shop's tables have changed in since it was last looked, whoever changed them. */
export async function followGoods(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { product_ids } = await due(db, await followOf(db, GOODS_INDEX), Date.now())
  if (product_ids !== "all" && product_ids.length === 0) return
  await alone(container, () => catchUp(container, db))
}

/** One process at a time writes the index: what it read is not overtaken by what another read before. */
export function alone<Answer>(container: MedusaContainer, work: () => Promise<Answer>): Promise<Answer> {
  return container.resolve(Modules.LOCKING).execute(LOCK, work, { timeout: LOCK_S })
}

export async function catchUp(container: MedusaContainer, db: Knex): Promise<void> {
  const now = Date.now()
  const before = await followOf(db, GOODS_INDEX)
  const { place, product_ids } = await due(db, before, now)
  const prices_until = product_ids === "all" ? await nextPriceChange(db) : null
  if (product_ids === "all") await compareGoods(container)
  else await mend(container, db, product_ids, now)
  await keepFollow(db, GOODS_INDEX, {
    ...place,
    day: dayOf(now),
    prices_until: prices_until === null ? (before?.prices_until ?? null) : instant(prices_until),
    looked_at: new Date(now),
  })
}

async function due(db: Knex, follow: Follow | null, now: number): Promise<Due> {
  if (!follow || isPast(follow, now)) {
    await watchChanges(db)
    return { place: { ...(await currentPlace(db)), seen: [] }, product_ids: "all" }
  }
  const { place: read, changes, emptied } = await changesFrom(db, follow)
  if (emptied) return due(db, null, now)
  const place = { ...read, seen: changes.slice(0, MOST_SEEN).map(({ id }) => id) }
  const seen = new Set(follow.seen)
  const unseen = changes.filter(({ id }) => !seen.has(id))
  if (unseen.some(({ key }) => key === "*") || unseen.length > MOST_MENDED)
    return { place, product_ids: "all" }
  const product_ids = unseen.length === 0 ? [] : await touchedProducts(db, unseen)
  if (product_ids.length === 0 && now - follow.looked_at.getTime() > LOOK_KEPT_MS)
    await keepFollow(db, GOODS_INDEX, { ...follow, ...place, looked_at: new Date(now) })
  return { place, product_ids }
}

/** Stars are those of a day, prices those of the price lists in force, and the log forgets. */
function isPast({ day, prices_until, looked_at }: Follow, now: number): boolean {
  const over = prices_until !== null && prices_until.getTime() <= now
  return over || day !== dayOf(now) || now - looked_at.getTime() > LOG_KEPT_MS
}

async function mend(
  container: MedusaContainer,
  db: Knex,
  product_ids: readonly string[],
  now: number,
): Promise<void> {
  const documents = await documentsOf(container, db, product_ids, dayOf(now))
  const there = new Set(documents.map(({ id }) => id))
  const ids = (await channels(db)).flatMap((channel) => product_ids.map((id) => documentId(channel, id)))
  await writeDocuments(container, documents)
  await deleteDocuments(
    container,
    ids.filter((id) => !there.has(id)),
  )
}

function instant(at: number): Date | null {
  return at === Infinity ? null : new Date(at)
}
