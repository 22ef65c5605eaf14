import { z } from "@medusajs/framework/zod"
import { CassoNotice, SepayNotice } from "../hooks/bank/notice"
import { DueId, DueQuery, ReturnBody } from "../office/payments/query"
import type { Route } from "./guarded-route"

/** An event of Stripe; Medusa's own provider reads what it holds. */
const StripeEvent = z.looseObject({ id: z.string().max(255), type: z.string().max(255) })

/** Machines that tell of money, and what a shopper may see of a payment under way. */
export const paymentRoutes: readonly Route[] = [
  {
    ...{ method: "POST", path: "/hooks/bank/sepay", actors: ["anyone"] },
    ...{ webhook: "sepay", raw: true, body: SepayNotice },
  },
  {
    ...{ method: "POST", path: "/hooks/bank/casso", actors: ["anyone"] },
    ...{ webhook: "casso", raw: true, body: CassoNotice },
  },
  {
    ...{ method: "POST", path: "/hooks/payment/:provider", actors: ["anyone"] },
    ...{ webhook: "stripe", raw: true, body_limit: "256kb", body: StripeEvent },
    params: z.strictObject({ provider: z.literal("stripe_stripe") }),
  },
  { method: "GET", path: "/store/carts/:id/payments", actors: ["anyone"], limit: "cart_link" },
  { method: "GET", path: "/store/carts/:id/payment", actors: ["anyone"], limit: "cart_link" },
  {
    ...{ method: "POST", path: "/store/carts/:id/payment", actors: ["anyone"], limit: "cart_link" },
    body: z.strictObject({}),
  },
  { method: "GET", path: "/office/payments", actors: ["officer", "user"], roles: ["trade"], query: DueQuery },
  {
    ...{ method: "POST", path: "/office/payments/:id/return", actors: ["officer"], roles: ["trade"] },
    ...{ params: DueId, body: ReturnBody },
  },
]
