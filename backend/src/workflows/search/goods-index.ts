import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { GoodsDocument } from "../../read/search/goods-document"

export const GOODS_INDEX = "goods"

const AT_ONCE = 500
const DIGESTS_AT_ONCE = 5000

export async function writeDocuments(
  container: MedusaContainer,
  documents: readonly GoodsDocument[],
): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (let start = 0; start < documents.length; start += AT_ONCE)
    await search.upsertDocuments({
      index: GOODS_INDEX,
      documents: documents.slice(start, start + AT_ONCE),
    })
}

export async function deleteDocuments(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (let start = 0; start < ids.length; start += AT_ONCE)
    await search.deleteDocuments({
      index: GOODS_INDEX,
      filters: { id: ids.slice(start, start + AT_ONCE) },
    })
}

/** What the engine holds now, by id. */
export async function heldDigests(container: MedusaContainer): Promise<Map<string, string>> {
  const search = container.resolve(Modules.SEARCH)
  const held = new Map<string, string>()
  for (let skip = 0; ; skip += DIGESTS_AT_ONCE) {
    const { hits } = await search.search<{ id: string; digest?: string }>({
      entity: GOODS_INDEX,
      fields: ["id", "digest"],
      pagination: { skip, take: DIGESTS_AT_ONCE, order: { id: "ASC" } },
    })
    for (const { id, document } of hits) held.set(id, document.digest ?? "")
    if (hits.length < DIGESTS_AT_ONCE) return held
  }
}

/** Where the index is not laid out or not filled for the first time yet. */
export function isNotReady(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND
}

export async function isLaid(container: MedusaContainer): Promise<boolean> {
  try {
    await container.resolve(Modules.SEARCH).search({ entity: GOODS_INDEX, pagination: { take: 0 } })
    return true
  } catch (error) {
    if (isNotReady(error)) return false
    throw error
  }
}

/** The name of the engine that answers now. */
export async function engineOf(container: MedusaContainer): Promise<string> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes()
  return indexes.find(({ name }) => name === GOODS_INDEX)?.provider ?? "none"
}
