import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { KeptProduct, KnownGoods } from "../../read/register/known-register"
import type { Change } from "./register-plan"

type GoodsChange = Change<KnownGoods, KeptProduct>

/** A step of progress every second or two; what one step holds in memory is small. */
const CHUNK = 500

/** Brings the Medusa products of changed registrations in line: title, description, barcode, price. `held` stay off sale. */
export async function changeGoods(
  container: MedusaContainer,
  changes: readonly GoodsChange[],
  held: ReadonlySet<string>,
  progress?: (done: number) => void,
): Promise<void> {
  const once = merged(changes)
  for (let start = 0; start < once.length; start += CHUNK) {
    const chunk = once.slice(start, start + CHUNK)
    await changeProducts(container, chunk, held)
    await changeBarcodes(container, chunk)
    await changePrices(container, chunk)
    progress?.(start + chunk.length)
  }
}

/** The change that takes `change` back. */
export function inverse({ known, changes }: GoodsChange): GoodsChange {
  const names = Object.keys(changes) as (keyof KeptProduct)[]
  return {
    known,
    changes: Object.fromEntries(names.map((name) => [name, known.product[name]])),
  }
}

/** Medusa takes a product once at a time; what is said of it last holds. */
function merged(changes: readonly GoodsChange[]): GoodsChange[] {
  const of = new Map<string, GoodsChange>()
  for (const { known, changes: said } of changes) {
    const before = of.get(known.product_id)
    of.set(known.product_id, { known, changes: { ...before?.changes, ...said } })
  }
  return [...of.values()]
}

async function changeProducts(
  container: MedusaContainer,
  chunk: readonly GoodsChange[],
  held: ReadonlySet<string>,
): Promise<void> {
  const products = chunk.flatMap((change) => {
    const { name, description, price } = change.changes
    const { product_id: id } = change.known
    const product = {
      ...(name === undefined ? {} : { title: name }),
      ...(description === undefined ? {} : { description: description ?? "" }),
      ...(isFirstPrice(change)
        ? ({ status: price === null || held.has(id) ? "draft" : "published" } as const)
        : {}),
    }
    return Object.keys(product).length === 0 ? [] : [{ id, ...product }]
  })
  if (products.length > 0) await container.resolve(Modules.PRODUCT).upsertProducts(products)
}

/** Goods go on sale with their first price; whatever an officer decided about priced ones since stays. */
function isFirstPrice({ known, changes }: GoodsChange): boolean {
  return changes.price !== undefined && known.product.price === null
}

async function changeBarcodes(container: MedusaContainer, chunk: readonly GoodsChange[]): Promise<void> {
  const variants = chunk.flatMap(({ known, changes: { gtin } }) =>
    gtin === undefined ? [] : [{ id: known.variant_id, barcode: gtin }],
  )
  if (variants.length > 0) await container.resolve(Modules.PRODUCT).upsertProductVariants(variants)
}

async function changePrices(container: MedusaContainer, chunk: readonly GoodsChange[]): Promise<void> {
  const sets = chunk.flatMap(({ known: { price_set_id, price_id }, changes: { price } }) => {
    if (price === undefined || price_set_id === null) return []
    const kept = price_id === null ? {} : { id: price_id }
    return [
      { id: price_set_id, prices: price === null ? [] : [{ ...kept, amount: price, currency_code: "vnd" }] },
    ]
  })
  if (sets.length > 0) await container.resolve(Modules.PRICING).upsertPriceSets(sets)
}
