import { GoodsList } from "@ocop/shared/goods"
import { loadBackend } from "../../../lib/backend.server"
import { noteMiss } from "../../lib/visits.server"
import { type Choice, chosenFilters, goodsQuery } from "./choice"
import { nearChoices } from "./near"

const SHOWN_NEAR = 8

export async function findGoods(choice: Choice): Promise<GoodsList> {
  const list = await ask(choice)
  if (isMissing(choice, list)) noteMiss()
  return list
}

/** What comes near a choice that nothing meets: the first of its wider forms that finds something. */
export async function findNear(choice: Choice) {
  for (const wider of nearChoices(choice)) {
    const list = await ask(wider, SHOWN_NEAR)
    if (list.items.length > 0) return { asked: wider.q === choice.q ? undefined : wider.q, items: list.items }
    if (wider.q === choice.q && isMissing(wider, list)) noteMiss()
  }
  return null
}

/** A text that finds nothing, whatever else was chosen, is something shoppers want and nobody sells. */
function isMissing(choice: Choice, { count, degraded }: GoodsList): boolean {
  return choice.q !== undefined && chosenFilters(choice).length === 0 && count === 0 && !degraded
}

function ask(choice: Choice, limit?: number): Promise<GoodsList> {
  const query = { ...goodsQuery(choice), ...(limit ? { limit } : {}) }
  return loadBackend("/store/goods", { schema: GoodsList, query })
}
