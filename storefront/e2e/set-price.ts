import type { GoodsCard } from "@ocop/shared/goods"
import type { Demo } from "../../tools/demo.ts"
import { adminToken } from "./admin-token.ts"

type Goods = Pick<GoodsCard, "id" | "variant_id" | "price">

/** Sets another price and gives the way back. */
export async function setPrice(demo: Demo, goods: Goods, amount: number): Promise<() => Promise<void>> {
  const token = await adminToken(demo)
  const write = async (price: number) => {
    const answer = await fetch(`${demo.backend}/admin/products/${goods.id}/variants/${goods.variant_id}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ prices: [{ currency_code: "vnd", amount: price }] }),
    })
    if (!answer.ok) throw new Error(`setting a price was answered ${answer.status}`)
  }
  await write(amount)
  return () => write(goods.price)
}
