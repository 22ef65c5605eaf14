import { GoodsList } from "@ocop/shared/goods"
import { loadBackend } from "../../../lib/backend.server"
import { type Choice, goodsQuery } from "./choice"
import { nearChoices } from "./near"

const SHOWN_NEAR = 8

export function findGoods(choice: Choice): Promise<GoodsList> {
  return loadBackend("/store/goods", { schema: GoodsList, query: goodsQuery(choice) })
}

/** What comes near a choice that nothing meets: the first of its wider forms that finds something. */
export async function findNear(choice: Choice) {
  for (const wider of nearChoices(choice)) {
    const query = { ...goodsQuery(wider), limit: SHOWN_NEAR }
    const { items } = await loadBackend("/store/goods", { schema: GoodsList, query })
    if (items.length > 0) return { asked: wider.q === choice.q ? undefined : wider.q, items }
  }
  return null
}
