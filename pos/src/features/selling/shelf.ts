import type { CatalogueProduct } from "@ocop/shared/catalogue"
import { findProductSet } from "@ocop/shared/find-product-set"
import type { ProductGroupId } from "@ocop/shared/product-group"
import { favourites, type Assortment } from "../../core/assortment"
import { searchLookup } from "../../core/lookup"
import { isWeighed } from "../../core/quantity"
import type { Goods } from "../../till/state"

export type ShelfId = "often" | "all" | "weighed" | "other" | ProductGroupId

export interface Shelf {
  id: ShelfId
  docs: readonly number[]
}

export const SHOWN_AT_ONCE = 60
export const FOUND_AT_ONCE = 16
const FAVOURITES = 24

/** The shelves a clerk leafs through: what sells most, then the groups of the programme that have goods, the fullest first. */
export function shelvesOf(goods: Goods): Shelf[] {
  const { assortment, popularity } = goods
  const groups = new Map<ShelfId, number[]>()
  for (const { name, docs } of assortment.groups) {
    const id = findProductSet(name)?.group ?? "other"
    groups.set(id, [...(groups.get(id) ?? []), ...docs])
  }
  const byGroup = [...groups]
    .map(([id, docs]) => ({ id, docs }))
    .sort((a, b) => b.docs.length - a.docs.length)
  const weighed = docsOf(assortment, (product) => isWeighed(product.unit))
  return [
    { id: "often", docs: favourites(assortment, popularity, FAVOURITES) },
    ...byGroup,
    ...(weighed.length > 0 ? [{ id: "weighed" as const, docs: weighed }] : []),
    { id: "all", docs: assortment.products.map((_, doc) => doc) },
  ]
}

function docsOf(assortment: Assortment, fits: (product: CatalogueProduct) => boolean): number[] {
  return assortment.products.flatMap((product, doc) => (fits(product) ? [doc] : []))
}

export function searchGoods(
  goods: Goods,
  query: string,
  limit: number,
): { docs: readonly number[]; total: number } {
  return searchLookup(goods.lookup(), query, goods.popularity, limit)
}
