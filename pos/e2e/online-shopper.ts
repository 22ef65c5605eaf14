import type { DeliveryOffer } from "@ocop/shared/delivery"
import type { GoodsList } from "@ocop/shared/goods"
import type { GoodsDetail } from "@ocop/shared/goods-page"
import { readDemo } from "../../tools/demo.ts"

interface Wanted {
  title: string
  variant_id: string
  gtin: string
}

/** Somebody who orders from home, and the shop's administrator who packs the parcel. */
export class OnlineShopper {
  readonly #administrator: string

  private constructor(administrator: string) {
    this.#administrator = administrator
  }

  static async open(): Promise<OnlineShopper> {
    const { logins } = readDemo()
    const login = logins.find(({ actor }) => actor === "user")
    if (!login) throw new Error("the demo has no administrator")
    const { email, password } = login
    const { token } = await ask<{ token: string }>("/auth/user/emailpass", {}, { email, password })
    return new OnlineShopper(token)
  }

  /** The first of these goods that the online shop has two of. */
  async firstInStock<Goods extends Wanted>(goods: readonly Goods[]): Promise<Goods & { handle: string }> {
    for (const one of goods) {
      const { items } = await store<GoodsList>(`/store/goods?q=${encodeURIComponent(one.title)}`)
      const found = items.find(({ variant_id }) => variant_id === one.variant_id)
      if (found && (await this.detail(found.handle)).available > 1) return { ...one, handle: found.handle }
    }
    throw new Error("the online shop has none of these goods")
  }

  detail(handle: string): Promise<GoodsDetail> {
    return store(`/store/goods/${handle}`)
  }

  /** Orders one piece with cash on delivery; the order's id. */
  async order(variant_id: string): Promise<string> {
    const { regions } = await store<{ regions: { id: string }[] }>("/store/regions")
    const { cart } = await store<{ cart: { id: string; item_total: number } }>("/store/carts", {
      region_id: regions[0]?.id,
      items: [{ variant_id, quantity: 1 }],
    })
    const { fees } = await store<DeliveryOffer>(`/store/carts/${cart.id}/delivery`)
    const placed = await store<{ order_id: string }>("/store/checkout", {
      ...{ cart_id: cart.id, payment: "cod", total: cart.item_total + fees.home },
      ...{ name: "Nguyễn Thị Lan", phone: "0905123456", email: "lan@example.com" },
      deliver: { kind: "door", province_code: "48", commune_code: "20341", street: "12 Phan Bội Châu" },
    })
    return placed.order_id
  }

  /** The parcel leaves the online shop's store. */
  async handOver(order_id: string): Promise<void> {
    const authorization = { authorization: `Bearer ${this.#administrator}` }
    const { order } = await ask<{ order: { items: { id: string; quantity: number }[] } }>(
      `/admin/orders/${order_id}?fields=id,*items`,
      authorization,
    )
    await ask(`/admin/orders/${order_id}/fulfillments`, authorization, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    })
  }
}

function store<Answer>(path: string, body?: object): Promise<Answer> {
  return ask(path, { "x-publishable-api-key": readDemo().publishable_key }, body)
}

async function ask<Answer>(path: string, headers: Record<string, string>, body?: object): Promise<Answer> {
  const answer = await fetch(readDemo().backend + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Answer
}
