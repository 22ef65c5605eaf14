import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweepGoods } from "../workflows/search/sweep-goods"

/** Somewhat less than the schedule's ten minutes. */
const EVERY_MS = 5 * 60_000

/** What a change lost on its way to the search engine is found and mended by this. */
export default async function sweepGoodsJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const sweep = await sweepGoods(container, EVERY_MS)
  if (!sweep) return
  const { missing, stale, surplus, trouble } = sweep
  if (trouble) logger.warn(`the search index could not be compared: ${trouble}`)
  else if (missing + stale + surplus > 0)
    logger.warn(`the search index was mended: ${missing} missing, ${stale} stale, ${surplus} surplus`)
}

export const config = { name: "sweep-goods", schedule: "*/10 * * * *" }
