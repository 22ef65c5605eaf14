import { Caller } from "./actors"
import type { OnlineShop, ShopGoods } from "./online-shop"

export const DOOR = { kind: "door", province_code: "48", commune_code: "20341", street: "12 Phan Bội Châu" }

/** Carriage to a door in the shop's own province, in đồng. */
export const HOME_FEE = 20_000

/** Somebody who fills carts in the online shop and asks for their orders by one call. */
export class Buyer {
  readonly at: Caller

  constructor(
    url: string,
    private readonly online: OnlineShop,
  ) {
    this.at = new Caller(url, { "x-publishable-api-key": online.shop.publishable_key })
  }

  async cartOf(...basket: [ShopGoods, number][]): Promise<string> {
    const items = basket.map(([{ variant_id }, quantity]) => ({ variant_id, quantity }))
    const { data } = await this.at.post("/store/carts", { region_id: this.online.shop.region_id, items })
    return (data.cart as { id: string }).id
  }

  /** One piece of the first goods to her door, paid for there, unless `change` says otherwise. */
  wish(cart_id: string, change: object = {}) {
    return {
      ...{ cart_id, name: "Nguyễn Thị Lan", phone: "0905 123 456", deliver: DOOR, payment: "cod" },
      ...{ total: (this.online.goods[0]?.price ?? 0) + HOME_FEE, ...change },
    }
  }

  order(cart_id: string, change: object = {}) {
    return this.at.post("/store/checkout", this.wish(cart_id, change))
  }
}
