import type { GoodsList } from "@ocop/shared/goods"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { SHELF_REGION } from "./shelf-goods"

export type Shop = (path: string) => Promise<{ status: number; body: unknown }>

export const REQUESTS = { quick: 60, full: 1000 }

interface StockProduct {
  id: string
  variants: {
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_quantity?: number | null
    calculated_price: { calculated_amount: number }
  }[]
}

/** `available` is told by product pages only. */
interface Seen {
  count: number
  goods: { id: string; price: number; in_stock: boolean; available?: number }[]
}

/** What stock is asked for beside the ids. */
export const STOCK_FIELDS =
  "fields=id,created_at,variants.id,variants.manage_inventory,variants.allow_backorder,+variants.inventory_quantity,*variants.calculated_price"

/** Asks shelf and stock the same random questions and says where they answer differently. `before` may change the shop. */
export async function differences(
  shop: Shop,
  requests: number,
  goods: number,
  before: (number: number) => Promise<void>,
): Promise<string[]> {
  const random = randomFrom(20_261_122)
  const found: string[] = []
  for (let number = 1; number <= requests; number++) {
    await before(number)
    const [ours, stock] = question(random, goods)
    const seen = JSON.stringify(await onShelf(shop, ours))
    const meant = JSON.stringify(await inStock(shop, stock))
    if (seen !== meant) found.push(`${ours}: ${seen} instead of ${meant}`)
  }
  return found
}

/** The same of product pages alone, each asked for by the handle of a random product. */
export async function pageDifferences(shop: Shop, requests: number, goods: number): Promise<string[]> {
  const random = randomFrom(20_261_123)
  const found: string[] = []
  for (let number = 0; number < requests; number++) {
    const handle = `hang-${1 + Math.floor(random() * goods)}`
    const seen = JSON.stringify(await onShelf(shop, `/${handle}`))
    const meant = JSON.stringify(await inStock(shop, `handle=${handle}&limit=2`))
    if (seen !== meant) found.push(`${handle}: ${seen} instead of ${meant}`)
  }
  return found
}

/** A page of the newest, one product by its handle, or what a number finds. */
function question(random: () => number, goods: number): [ours: string, stock: string] {
  const kind = random()
  const limit = 1 + Math.floor(random() * 24)
  if (kind < 0.6) {
    const offset = Math.floor(random() * goods)
    return [
      `?sort=newest&limit=${limit}&offset=${offset}`,
      `order=-created_at&limit=${limit}&offset=${offset}`,
    ]
  }
  const number = 1 + Math.floor(random() * goods)
  if (kind < 0.8) return [`/hang-${number}`, `handle=hang-${number}&limit=2`]
  return [`?sort=newest&limit=${limit}&q=${number + 9}`, `order=-created_at&limit=${limit}&q=${number + 9}`]
}

async function onShelf(shop: Shop, question: string): Promise<Seen> {
  const { status, body } = await shop(`/store/goods${question}`)
  if (status === 404) return { count: 0, goods: [] }
  if (question.startsWith("/")) {
    const { id, price, in_stock, available } = body as GoodsDetail
    return { count: 1, goods: [{ id, price, in_stock, available }] }
  }
  const { items, count } = body as GoodsList
  return { count, goods: items.map(({ id, price, in_stock }) => ({ id, price, in_stock })) }
}

async function inStock(shop: Shop, question: string): Promise<Seen> {
  const { body } = await shop(`/store/products?region_id=${SHELF_REGION}&${STOCK_FIELDS}&${question}`)
  const { products, count } = body as { products: StockProduct[]; count: number }
  const goods = products.map(({ id, variants: [variant] }) => {
    const available = variant?.inventory_quantity ?? 0
    return {
      id,
      price: variant?.calculated_price.calculated_amount ?? NaN,
      in_stock: !variant?.manage_inventory || variant.allow_backorder || available > 0,
      ...(question.startsWith("handle=") ? { available } : {}),
    }
  })
  return { count, goods }
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
