import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { alone } from "./follow-goods"
import { GOODS_INDEX, isLaid, isNotReady } from "./goods-index"

/** Does what needs the index, which is laid out and filled before where it is not there. */
export async function laid<Answer>(container: MedusaContainer, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!isNotReady(error)) throw error
    await layGoods(container)
    return work()
  }
}

/**
 * Lays out and fills the index where that was never finished: a start that was broken off leaves it without a version to
 * search. One process does; the others find it done.
 */
async function layGoods(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  await alone(container, async () => {
    await untilNotSeeding(container)
    if (await isLaid(container)) return
    const plan = await search.createIndexMigrationPlan()
    const create = plan.filter(({ action, index }) => index === GOODS_INDEX && action === "create")
    if (create.length > 0) await search.executeIndexMigrationPlan(create)
    await search.reindex({ index: GOODS_INDEX })
  })
}

/** Medusa fills an index when a server starts, under a lock of its own. */
async function untilNotSeeding(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(`search:seed:${GOODS_INDEX}`, () => Promise.resolve())
}
