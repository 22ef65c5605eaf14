import { z } from "zod"
import { PaymentMethod } from "./checkout"

/** Why money that came in has to go back. */
export const DueReason = z.enum([
  "unknown_code",
  "other_account",
  "over",
  "paid_otherwise",
  "cart_changed",
  "amount_changed",
  "expired",
  "sold_out",
  "stopped",
  "not_possible",
  "refund",
])
export type DueReason = z.infer<typeof DueReason>

/** `GET /store/carts/:id/payments`. */
export const PaymentMethods = z.object({
  methods: z.array(
    z.object({
      id: PaymentMethod,
      /** Why this cart may not use it; absent where it may. */
      reason: z.enum(["alcohol", "not_set_up"]).optional(),
    }),
  ),
})
export type PaymentMethods = z.infer<typeof PaymentMethods>

export const PaymentStage = z.enum(["waiting", "short", "over", "paid", "refund_due", "expired"])
export type PaymentStage = z.infer<typeof PaymentStage>

/** `GET /store/carts/:id/payment`: a payment under way, as its shopper sees it. Money in whole đồng. */
export const PaymentAnswer = z.object({
  kind: z.enum(["vietqr", "card"]),
  state: PaymentStage,
  amount: z.number(),
  received: z.number(),
  /** What goes back to the shopper, and why. */
  due: z.object({ amount: z.number(), reason: DueReason, returned: z.boolean() }).optional(),
  qr: z.string().optional(),
  /** The code drawn: an SVG path of its dark modules, `size` on a side with the light margin. */
  picture: z.object({ size: z.number(), path: z.string() }).optional(),
  account: z.object({ bin: z.string(), number: z.string(), holder: z.string() }).optional(),
  content: z.string().optional(),
  client_secret: z.string().optional(),
  publishable_key: z.string().optional(),
  expires_at: z.string(),
  order_id: z.string().optional(),
  order_key: z.string().optional(),
})
export type PaymentAnswer = z.infer<typeof PaymentAnswer>

/** Money of one cart, in whole đồng; instants in milliseconds since the epoch. */
export interface CartMoney {
  /** What the shopper was asked for last; null where the cart was changed since or is paid in another way. */
  asked: { amount: number; expires_at: number } | null
  /** Until when it was last asked for by transfer, whether or not it still is. */
  asked_until: number | null
  /** What the cart costs now. */
  total: number
  is_ordered: boolean
  received: readonly { amount: number; at: number }[]
  /** Captured for the cart's order, less what was refunded since. */
  captured: number
  /** Already said to go back. */
  due: number
}

export type Settlement =
  { kind: "nothing" } | { kind: "complete" } | { kind: "give_back"; amount: number; reason: DueReason }

/** Money that is neither captured nor said to go back. */
export function unspent({
  received,
  captured,
  due,
}: Pick<CartMoney, "received" | "captured" | "due">): number {
  return received.reduce((sum, { amount }) => sum + amount, 0) - captured - due
}

/**
 * What has to be done with a cart's money. Done until there is nothing left to do, every đồng that came in is captured for the
 * order, said to go back, or waits for the rest of its sum before the time is over.
 */
export function settlementOf(money: CartMoney, now: number): Settlement {
  const { asked, is_ordered, total, captured } = money
  const left = unspent(money)
  if (left <= 0) return { kind: "nothing" }
  const back = (reason: DueReason): Settlement => ({ kind: "give_back", amount: left, reason })
  if (is_ordered) return back(captured > 0 ? "over" : "paid_otherwise")
  if (!asked) return back(now > (money.asked_until ?? now) ? "expired" : "cart_changed")
  if (asked.amount !== total) return back("amount_changed")
  const in_time = unspent({ ...money, received: money.received.filter(({ at }) => at <= asked.expires_at) })
  if (in_time >= asked.amount) return { kind: "complete" }
  return now > asked.expires_at ? back("expired") : { kind: "nothing" }
}

/** What the shopper's page says. `returned` counts within `due`. */
export function paymentStage(money: CartMoney, now: number): PaymentStage {
  const { asked, is_ordered, due } = money
  if (is_ordered) return due > 0 ? "over" : "paid"
  const left = unspent(money)
  if (asked && left >= asked.amount) return "paid"
  if (asked && now <= asked.expires_at && left > 0) return "short"
  if (due > 0 && (!asked || now > asked.expires_at)) return "refund_due"
  return asked && now <= asked.expires_at ? "waiting" : "expired"
}
