import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dayOf } from "@ocop/shared/day"
import type { GoodsDocument } from "../../read/search/goods-document"
import { allDocuments } from "../../read/search/goods-documents"
import { deleteDocuments, heldDigests, writeDocuments } from "./goods-index"

export interface Differences {
  documents: number
  missing: number
  stale: number
  surplus: number
}

/** Makes the whole index what the database says now, and counts what was otherwise. Under the lock of `follow-goods`. */
export async function compareGoods(container: MedusaContainer): Promise<Differences> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const held = await heldDigests(container)
  const found: Differences = { documents: 0, missing: 0, stale: 0, surplus: 0 }
  for await (const documents of allDocuments(container, db, dayOf(Date.now()))) {
    const differing: GoodsDocument[] = []
    for (const document of documents) {
      const digest = held.get(document.id)
      held.delete(document.id)
      found.documents += 1
      if (digest === document.digest) continue
      differing.push(document)
      if (digest === undefined) found.missing += 1
      else found.stale += 1
    }
    await writeDocuments(container, differing)
  }
  found.surplus = held.size
  await deleteDocuments(container, [...held.keys()])
  return found
}
