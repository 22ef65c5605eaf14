import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { followGoods } from "../workflows/search/follow-goods"
import { laid } from "../workflows/search/lay-goods"

const PAUSE_MS = 5_000
let paused_until = 0

/** What the shop sells reaches the search engine by this. An engine that cannot be reached is left alone for a while. */
export default async function followGoodsJob(container: MedusaContainer): Promise<void> {
  if (Date.now() < paused_until) return
  try {
    await laid(container, () => followGoods(container))
  } catch (error) {
    paused_until = Date.now() + PAUSE_MS
    const words = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`the search index was not brought up to date: ${words}`)
  }
}

export const config = { name: "follow-goods", schedule: { interval: 3_000 } }
