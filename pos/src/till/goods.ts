import type { CatalogueProduct } from "@ocop/shared/catalogue"
import { assortmentOf, popularityOf } from "../core/assortment"
import { buildLookup, type Lookup } from "../core/lookup"
import { stopsOf } from "../core/stops"
import type { CatalogueHead } from "../storage/rows"
import type { Kit } from "./kit"
import type { Goods } from "./state"

const LATELY = 300

/** Reads the snapshot at hand, unless it is the one already read. */
export async function loadGoods(kit: Kit): Promise<void> {
  const before = kit.store.get()
  const head = await kit.catalogues.head()
  if (!head) return
  if (before.goods && before.head?.version === head.version && before.head.as_of === head.as_of) {
    kit.store.set({ head })
    return
  }
  const [held, sales] = await Promise.all([kit.catalogues.read(), kit.sales.latest(LATELY)])
  if (!held) return
  const { blocks } = kit.store.get()
  kit.store.set({
    head: held.head,
    goods: goodsOf(held.products, sales),
    stops: stopsOf(blocks?.list ?? null, held.head),
    ...staffOf(kit, held.head),
  })
}

function goodsOf(products: CatalogueProduct[], sales: Parameters<typeof popularityOf>[1]): Goods {
  const assortment = assortmentOf(products)
  let lookup: Lookup | undefined
  return {
    assortment,
    popularity: popularityOf(assortment, sales),
    lookup: () => (lookup ??= buildLookup(products)),
  }
}

/** Who is signed in, as the newest list has her; somebody struck off it is out at once, the sale at hand stays. */
function staffOf(kit: Kit, head: CatalogueHead): Partial<ReturnType<Kit["store"]["get"]>> {
  const { session } = kit.store.get()
  const staff = head.staff.find(({ id }) => id === session?.staff_id) ?? null
  return staff ? { staff } : { staff: null, session: null }
}
