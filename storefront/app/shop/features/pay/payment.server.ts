import { PaymentAnswer } from "@ocop/shared/payment"
import { BackendError, callBackend } from "../../../lib/backend.server"

/** Where the payment of a cart stands; null where none was begun. `now` has the backend look into it first. */
export async function paymentOf(
  cart_id: string,
  request: Request,
  { now = false } = {},
): Promise<PaymentAnswer | null> {
  try {
    return await callBackend(`/store/carts/${encodeURIComponent(cart_id)}/payment`, {
      ...(now ? { method: "POST" as const, body: {} } : {}),
      schema: PaymentAnswer,
      visitor: request,
    })
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null
    throw error
  }
}
