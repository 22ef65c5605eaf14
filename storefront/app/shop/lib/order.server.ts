import { OrderPage } from "@ocop/shared/order-page"
import { callBackend } from "../../lib/backend.server"
import { asShopper } from "./shopper.server"

/** What a shopper may do with an order, by the key in its link or because it is hers. */
export async function openOrder(request: Request, id: string): Promise<OrderPage> {
  return callBackend(`/store/order-tracking/${encodeURIComponent(id)}`, {
    schema: OrderPage,
    query: { key: keyOf(request) },
    visitor: request,
    ...(await asShopper(request)),
  })
}

export async function changeOrder(
  request: Request,
  id: string,
  change: "cancel" | "returns",
  body: Record<string, unknown>,
): Promise<OrderPage> {
  const key = keyOf(request)
  return callBackend(`/store/order-tracking/${encodeURIComponent(id)}/${change}`, {
    schema: OrderPage,
    method: "POST",
    body: { ...body, ...(key ? { key } : {}) },
    visitor: request,
    ...(await asShopper(request)),
  })
}

function keyOf(request: Request): string | undefined {
  return new URL(request.url).searchParams.get("key") ?? undefined
}
