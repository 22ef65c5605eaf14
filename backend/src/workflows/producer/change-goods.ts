import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { KeptProduct, KnownGoods } from "../../read/known-register"
import type { Change } from "./register-plan"

type GoodsChange = Change<KnownGoods, KeptProduct>

/** Brings the Medusa products of changed registrations in line: title, description, barcode, price. `held` stay off sale. */
export async function changeGoods(
  container: MedusaContainer,
  changes: readonly GoodsChange[],
  held: ReadonlySet<string>,
): Promise<void> {
  for (const change of changes) {
    await changeProduct(container, change, held)
    await changePrice(container, change)
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

async function changeProduct(
  container: MedusaContainer,
  { known, changes }: GoodsChange,
  held: ReadonlySet<string>,
): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  const product = {
    ...(changes.name === undefined ? {} : { title: changes.name }),
    ...(changes.description === undefined ? {} : { description: changes.description ?? "" }),
    ...(isFirstPrice({ known, changes })
      ? ({ status: changes.price === null || held.has(known.product_id) ? "draft" : "published" } as const)
      : {}),
  }
  if (Object.keys(product).length > 0) await products.updateProducts(known.product_id, product)
  if (changes.gtin !== undefined)
    await products.updateProductVariants(known.variant_id, { barcode: changes.gtin })
}

/** Goods go on sale with their first price; whatever an officer decided about priced ones since stays. */
function isFirstPrice({ known, changes }: GoodsChange): boolean {
  return changes.price !== undefined && known.product.price === null
}

async function changePrice(container: MedusaContainer, { known, changes }: GoodsChange): Promise<void> {
  if (changes.price === undefined || known.price_set_id === null) return
  const pricing = container.resolve(Modules.PRICING)
  const prices =
    changes.price === null
      ? []
      : [{ ...(known.price_id ? { id: known.price_id } : {}), amount: changes.price, currency_code: "vnd" }]
  await pricing.updatePriceSets(known.price_set_id, { prices })
}
