import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Longer nobody waits for better matches: the shelf's own search answers. */
const PATIENCE_MS = 300
/** After it did not answer, an engine is left alone so long. */
const REST_MS = 1000
/** More than anybody looks through; what matches without mistakes is found on the shelf beyond it. */
const MOST = 1000

let resting_until = 0

/** The products of a channel that an engine finds for a text, the best first; null where it did not answer in time. */
export async function rankedGoods(
  container: MedusaContainer,
  channel: string,
  q: string,
): Promise<string[] | null> {
  if (Date.now() < resting_until) return null
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  const found = await Promise.race([asked(container, channel, q).catch(() => null), late])
  clearTimeout(timer)
  if (found === null) resting_until = Date.now() + REST_MS
  return found
}

async function asked(container: MedusaContainer, channel: string, q: string): Promise<string[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search<{ id: string }>({
    entity: "goods",
    fields: ["id"],
    filters: { q, sales_channel_ids: channel },
    pagination: { skip: 0, take: MOST },
    search_options: {
      match_strategy: "last",
      count: "none",
      // There "last" would leave words out; the beginning of the last word is always enough.
      provider_options: { meilisearch: { matchingStrategy: "all" } },
    },
  })
  const before = channel.length + 1
  return hits.map(({ id }) => id.slice(before))
}
