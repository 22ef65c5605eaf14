import { DeliveryOffer } from "@ocop/shared/delivery"
import { GoodsNowList, type GoodsNow } from "@ocop/shared/goods-now"
import { callBackend } from "../../lib/backend.server"
import type { Cart } from "./cart"
import { type CartView, EMPTY_VIEW, viewLine } from "./cart-view"

/** The cart with what the shop has of its goods at this moment. Where that cannot be asked, the cart stands as it was kept. */
export async function cartView(cart: Cart | undefined): Promise<CartView> {
  if (!cart || cart.items.length === 0) return EMPTY_VIEW
  const ids = cart.items.flatMap(({ product_id }) => product_id ?? [])
  const [now, delivery] = await Promise.all([goodsNow(ids), deliveryOf(cart.id)])
  const lines = cart.items
    .map((line) => viewLine(line, now))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { lines, delivery }
}

/** By product; undefined where the shop does not answer. */
export async function goodsNow(ids: readonly string[]): Promise<Map<string, GoodsNow> | undefined> {
  if (ids.length === 0) return new Map()
  try {
    const query = { ids: [...new Set(ids)].join(",") }
    const { items } = await callBackend("/store/goods/now", { schema: GoodsNowList, query })
    return new Map(items.map((one) => [one.id, one]))
  } catch {
    return undefined
  }
}

/** An estimate, which the page can do without. */
async function deliveryOf(cart_id: string): Promise<CartView["delivery"]> {
  try {
    const offer = await callBackend(`/store/carts/${cart_id}/delivery`, { schema: DeliveryOffer })
    return { home: offer.fees.home, collect: offer.points.length > 0 }
  } catch {
    return null
  }
}
