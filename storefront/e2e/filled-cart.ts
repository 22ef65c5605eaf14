import { GoodsList } from "@ocop/shared/goods"
import type { BrowserContext } from "playwright-core"
import { createCookie } from "react-router"
import { askStore } from "../../tools/ask-store.ts"
import type { Demo } from "../../tools/demo.ts"

export interface FilledCart {
  id: string
  /** What is in it. */
  title: string
}

/** Puts a cart with one piece of whatever `query` finds first into a visitor's pocket. */
export async function fillCart(demo: Demo, context: BrowserContext, query: string): Promise<FilledCart> {
  const found = await askStore(demo, `/store/goods?in_stock=true&limit=1&${query}`)
  const [goods] = GoodsList.parse(found).items
  if (!goods) throw new Error(`the demo has nothing to buy for ${query}`)
  const { regions } = (await askStore(demo, "/store/regions")) as { regions: { id: string }[] }
  const items = [{ variant_id: goods.variant_id, quantity: 1 }]
  const made = await askStore(demo, "/store/carts", { region_id: regions[0]?.id, items })
  const { cart } = made as { cart: { id: string } }
  const cookie = await createCookie("cart").serialize({ id: cart.id, pieces: 1 })
  const [, name = "", value = ""] = /^(\w+)=([^;]*)/.exec(cookie) ?? []
  await context.addCookies([{ name, value, url: demo.storefront }])
  return { id: cart.id, title: goods.title }
}
