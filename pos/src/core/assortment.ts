import type { Catalogue, CatalogueProduct } from "@ocop/shared/catalogue"

/** The goods of a snapshot, laid out for scanning and browsing. */
export interface Assortment {
  products: readonly CatalogueProduct[]
  by_variant: ReadonlyMap<string, number>
  by_gtin: ReadonlyMap<string, number>
  groups: readonly Group[]
}

export interface Group {
  name: string
  docs: readonly number[]
}

export function assortmentOf(products: Catalogue["products"]): Assortment {
  const by_variant = new Map<string, number>()
  const by_gtin = new Map<string, number>()
  const groups = new Map<string, number[]>()
  products.forEach((product, doc) => {
    by_variant.set(product.variant_id, doc)
    if (product.gtin) by_gtin.set(product.gtin.padStart(14, "0"), doc)
    const group = groups.get(product.product_set)
    if (group) group.push(doc)
    else groups.set(product.product_set, [doc])
  })
  return {
    products,
    by_variant,
    by_gtin,
    groups: [...groups].map(([name, docs]) => ({ name, docs })).sort((a, b) => b.docs.length - a.docs.length),
  }
}

/** How often each variant was on a receipt lately. */
export function popularityOf(
  assortment: Assortment,
  sales: readonly { variant_ids: readonly string[] }[],
): Uint16Array {
  const counts = new Uint16Array(assortment.products.length)
  for (const { variant_ids } of sales) {
    for (const variant_id of variant_ids) {
      const doc = assortment.by_variant.get(variant_id)
      if (doc !== undefined) counts[doc] = (counts[doc] ?? 0) + 1
    }
  }
  return counts
}

/** The goods sold most lately; a till that has sold little yet is filled up from the top of the list. */
export function favourites(assortment: Assortment, popularity: ArrayLike<number>, count: number): number[] {
  const sold: number[] = []
  const rest: number[] = []
  for (let doc = 0; doc < assortment.products.length; doc++) {
    if ((popularity[doc] ?? 0) > 0) sold.push(doc)
    else if (rest.length < count) rest.push(doc)
  }
  sold.sort((a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || a - b)
  return [...sold, ...rest].slice(0, count)
}
