import { z } from "zod"
import { callBackend } from "../../lib/backend.server"

const Coupons = z.object({ coupons: z.array(z.object({ code: z.string(), amount: z.number() })) })
export type Coupons = z.infer<typeof Coupons>["coupons"]

export async function cartCoupons(cart_id: string | undefined): Promise<Coupons> {
  if (!cart_id) return []
  return (await callBackend(`/store/carts/${cart_id}/coupons`, { schema: Coupons })).coupons
}

export async function changeCoupon(
  visitor: Request,
  cart_id: string,
  change: "enter" | "remove",
  code: string,
): Promise<void> {
  const method = change === "enter" ? "POST" : "DELETE"
  await callBackend(`/store/carts/${cart_id}/coupons`, { method, body: { code }, visitor, schema: Coupons })
}
